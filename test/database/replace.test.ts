import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folders } from '../../src/database/folders.js';
import { isHalfReplaced, keepReplaced, putDataBack, replaceData } from '../../src/database/replace.js';

/** A home with data, and other data beside it. */
function made() {
  const home = mkdtempSync(join(tmpdir(), 'pressgraph-replace-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const places = folders({ home });
  const other = join(places.server, 'bulk-1', 'data');
  write(
    join(places.server, 'data'),
    ['databases/neo4j/store', 'databases/system/store', 'databases/store_lock'],
    'old',
  );
  write(join(places.server, 'data'), ['transactions/neo4j/log', 'dbms/auth.ini', 'server_id'], 'old');
  write(other, ['databases/neo4j/store', 'transactions/neo4j/log'], 'new');
  return { places, other, text: (file: string) => readFileSync(join(places.server, 'data', file), 'utf8') };
}

function write(folder: string, files: readonly string[], text: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

describe('data that takes the place of other data', () => {
  it('is of the graph; users and passwords stay', async () => {
    const { places, other, text } = made();
    expect(await isHalfReplaced(places)).toBe(false);
    await replaceData(places, other);
    const all = [
      'databases/neo4j/store',
      'transactions/neo4j/log',
      'databases/system/store',
      'dbms/auth.ini',
      'server_id',
    ];
    expect(all.map(text)).toEqual(['new', 'new', 'old', 'old', 'old']);
    expect(await isHalfReplaced(places)).toBe(true);
    await keepReplaced(places);
    expect(await isHalfReplaced(places)).toBe(false);
    expect(text('databases/neo4j/store')).toBe('new');
    expect(readdirSync(places.server)).toEqual(['bulk-1', 'data']);
  });

  it('goes again when it is not kept', async () => {
    const { places, other, text } = made();
    await replaceData(places, other);
    await putDataBack(places);
    expect(text('databases/neo4j/store')).toBe('old');
    expect(await isHalfReplaced(places)).toBe(false);
  });

  it('goes again also where it has not got there yet, or only a part of it is left', async () => {
    const { places, other, text } = made();
    await replaceData(places, other);
    rmSync(join(places.server, 'data'), { recursive: true });
    await putDataBack(places);
    expect(text('databases/neo4j/store')).toBe('old');
  });

  it('stays where it is when there is none to put there', async () => {
    const { places, text } = made();
    await expect(replaceData(places, join(places.server, 'none', 'data'))).rejects.toThrow();
    expect(await isHalfReplaced(places)).toBe(false);
    expect(text('databases/neo4j/store')).toBe('old');
  });
});
