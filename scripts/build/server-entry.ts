/** What the compiled templates give the render workers. */

import { createApp } from 'astro/app/entrypoint';
import { speak } from '../../src/strings/language.ts';

// Pages are written whole: streaming would only cut each into chunks to put together again.
export { speak };

export const app = createApp({ streaming: false });
