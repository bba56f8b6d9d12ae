/** What the compiled templates give the render workers. */
import { createApp } from 'astro/app/entrypoint';

// Pages are written whole: streaming would only cut each into chunks to put together again.
export const app = createApp({ streaming: false });
