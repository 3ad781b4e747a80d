import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model.js';
import { asserted } from './reading.js';
import { WORDINGS } from './wordings.js';

describe.each(RELATION_TYPES.filter((type) => WORDINGS[type]))('%s, as filings word it', (type) => {
  it.each(WORDINGS[type] ?? [])('%s', (text, facts) => expect(asserted(text, type)).toEqual(facts));
});
