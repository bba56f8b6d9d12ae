/** Folders of this project that commands use, independent of the working directory. */
import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The project's own folder. */
export const PROJECT = fromRoot('');
/** Everything that can be made again: parsed content, compiled templates. */
export const CACHE = fromRoot('.cache');
