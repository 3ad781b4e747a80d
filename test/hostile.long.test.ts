import { it } from 'vitest';
import { fuzz } from './hostile.js';

it('twenty thousand hostile inputs neither crash nor hang, are quoted, and noise is no fact', () => fuzz(20_000, 23));
