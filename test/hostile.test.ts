import { it } from 'vitest';
import { fuzz } from './hostile.js';

it('a thousand hostile inputs neither crash nor hang, are quoted, and noise is no fact', () => fuzz(1000, 11), 120_000);
