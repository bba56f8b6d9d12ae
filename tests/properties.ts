/** Properties look at the same examples on every run, so that a change fails for its own sake. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261122 });
