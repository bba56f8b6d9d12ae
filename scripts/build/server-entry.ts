/** What the compiled templates give the render workers. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp();
