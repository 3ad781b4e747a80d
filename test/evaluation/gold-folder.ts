import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The annotated documents stand beside the repository; who has them not, skips what needs them. */
const beside = new URL('../../../shared/gold/', import.meta.url);

export const scorer = fileURLToPath(new URL('score.mjs', beside));
export const devFolder = fileURLToPath(new URL('dev', beside));
export const hasGold = existsSync(scorer) && existsSync(devFolder);
