/** `npm run validate`: checks content and says in Chinese what to change. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { CACHE } from './cli/places.ts';

// Most of a short run goes into compiling this project's own code, and that need not be done again.
enableCompileCache(join(CACHE, 'node'));
await import('./validate/command.ts');
