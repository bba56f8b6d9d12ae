export { GET } from '../../../embed/v1/host.js.ts';
