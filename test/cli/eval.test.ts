import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './pressgraph.js';

/** A gold folder with one document, about a person whom it does not name, and a firm that is only in the gold. */
function gold(annotation: unknown): string {
  const here = folder();
  writeFileSync(
    join(here, 'one.txt'),
    'Nothing of note was reported by the firm on that day, and nobody was surprised by it.\n',
  );
  writeFileSync(join(here, 'one.gold.json'), JSON.stringify(annotation));
  return here;
}
const annotation = {
  document: 'one.txt',
  entities: [
    { key: 'a', type: 'Company', names: ['Absent Pharmaceuticals'] },
    { key: 'b', type: 'Company', names: ['Lacking Biosciences'] },
  ],
  relations: [{ type: 'PARTNERED_WITH', subject: 'a', object: 'b', evidence: 'nobody was surprised' }],
};

describe('eval', () => {
  it('prints a table of figures', async () => {
    const { code, stdout, stderr } = await run(['eval', gold(annotation)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/1 document +│ precision │ recall │ F1 +│ right │ wrong │ missed/);
    expect(stdout).toMatch(/entity\/Company +│ 0\.000 +│ 0\.000 +│ 0\.000 │ 0 +│ 0 +│ 2 /);
    expect(stdout).toMatch(/core relations/);
  });

  it('--errors lists each miss with the sentence around its quote', async () => {
    const { stdout } = await run(['eval', gold(annotation), '--errors']);
    expect(stdout).toContain('one: missed entity Company Absent Pharmaceuticals\n');
    expect(stdout).toContain(
      'one: missed relation PARTNERED_WITH a -> b\n    Nothing of note was reported by the firm on that day, and nobody was surprised by it.\n',
    );
  });

  it('json holds the same figures, and the errors when asked', async () => {
    const { stdout } = await run(['eval', gold(annotation), '--errors', '--format', 'json']);
    const { documents, relations, errors } = JSON.parse(stdout);
    expect(documents).toBe(1);
    expect(relations).toMatchObject({ tp: 0, fn: 1 });
    expect(errors.map(({ fact }: { fact: string }) => fact)).toContain('PARTNERED_WITH a -> b');
  });

  it.each<[string, () => string, RegExp]>([
    ['a folder that is not there', () => 'nowhere', /nowhere: the gold folder can't be read \(ENOENT\)/],
    ['a folder without annotations', () => folder(), /no gold documents here/],
    [
      'an annotation that is none',
      () => gold({ document: 'one.txt' }),
      /one\.gold\.json: not a gold annotation[\s\S]*entities/,
    ],
    [
      'a document that is not there',
      () => gold({ ...annotation, document: 'two.txt' }),
      /two\.txt: can't be read \(ENOENT\)/,
    ],
  ])('%s is rejected', async (_, make, told) => {
    const { code, stdout, stderr } = await run(['eval', make()]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(told);
  });
});
