import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Spool } from '../../../src/graph/bulk/spool.js';
import { accountOf } from '../../../src/resolution/index.js';
import { extraction, FIRST, SECOND } from '../stories.js';

const [first, second] = [accountOf(extraction(FIRST)), accountOf(extraction(SECOND))];

it('accounts come back as they were, in any order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-spool-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const spool = new Spool(join(folder, 'accounts'));
  const odd = { ...first, registrant: '\ud800 "\n\u0000é\u{1f600}' };
  const places = [first, odd, second].map((account) => spool.add(account));
  expect(places.toReversed().map((place) => spool.get(place))).toEqual([second, odd, first]);
  spool.close();
});

it.skipIf(!existsSync('/dev/full'))('a full disk is told, and what to do', () => {
  const spool = new Spool('/dev/full');
  expect(() => spool.add(first)).toThrow(
    /can't write to \/dev\/full: ENOSPC.*; free some space there, or set PRESSGRAPH_HOME/,
  );
  spool.close();
});

it('so is a folder that is not there', () => {
  expect(() => new Spool('/none/such/folder')).toThrow(/can't write to .*; free some space/);
});
