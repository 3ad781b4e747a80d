import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/** Where a module stands as it is built, by its place in `src`: what vitest makes of the sources runs slower. */
export const asBuilt = (file: string): string => pathToFileURL(join(dirname(inject('main')), '..', file)).href;
