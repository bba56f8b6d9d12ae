export { GET } from '../../../embed/v1/county-jobs.js.ts';
