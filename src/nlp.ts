import { createRequire } from 'node:module';
import type compromise from 'compromise';

/** compromise as the one file that it is built into: its sources are four hundred, and take twice as long to load. */
const nlp: typeof compromise = createRequire(import.meta.url)('compromise');

export default nlp;
