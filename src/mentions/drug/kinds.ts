import { atomKey } from '../atoms.js';
import type { Kind } from './inn.js';
import type { Introduction } from './names.js';
import type { Pairing } from './pairings.js';

/** Names that stand for one another, by their keys. */
class Sameness {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let next = this.#parent.get(at); next !== undefined; next = this.#parent.get(at)) at = next;
    return at;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left !== right) this.#parent.set(right, left);
  }
}

/** What each name is, by its key: all names of one molecule are the same, an antibody where nothing makes it a conjugate. */
export function kindsOf(all: readonly Introduction[], pairs: readonly Pairing[]): ReadonlyMap<string, Kind> {
  const same = new Sameness();
  for (const { left, right } of pairs) same.join(atomKey(left), atomKey(right));
  const votes = new Map<string, { drug: number; antibody: number }>();
  for (const { surface, drug, antibody } of all) {
    const root = same.root(atomKey(surface));
    const vote = votes.get(root) ?? { drug: 0, antibody: 0 };
    votes.set(root, { drug: vote.drug + drug, antibody: vote.antibody + antibody });
  }
  return new Map(
    all.map(({ surface }) => {
      const { drug, antibody } = votes.get(same.root(atomKey(surface))) ?? { drug: 0, antibody: 0 };
      return [atomKey(surface), antibody > 0 && antibody >= drug ? 'Antibody' : 'Drug'];
    }),
  );
}
