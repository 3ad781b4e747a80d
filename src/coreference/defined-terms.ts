import type { Entity, Reading } from '../model.js';
import { matchesIn } from '../regexp.js';
import type { Named } from './named.js';

/** A term that a filing defines: 'QX-417 (the “Licensed Product”)'. */
export interface DefinedTerm {
  readonly term: string;
  readonly entity: Entity;
  /** Position in `Reading.sentences` where it is defined; it holds from there on. */
  readonly from: number;
}

const DEFINITION = /\((?:[^()“"”]{0,60})[“"]([A-Z][A-Za-z&’' -]{1,40}?)[,.]?[”"]/g;
const PRODUCT = /\b(?:Product|Products|Compound|Candidate|Drug|Antibody|Technology|Molecule|Program)$/;
const PARTY =
  /^(?:Licensor|Licensee|Purchaser|Buyer|Seller|Parent|Partner|Collaborator|Vendor|Sublicensee|Assignor|Assignee|University|Institute|Hospital|Foundation)$/;

/** The defined terms of a filing that mean a product or a party named right before them. */
export function definedTerms(reading: Reading, names: ReadonlyMap<number, readonly Named[]>): readonly DefinedTerm[] {
  return reading.sentences.flatMap((sentence) =>
    matchesIn(sentence.text, DEFINITION).flatMap((match) => {
      const term = (match[1] ?? '').replace(/^the /i, '').trim();
      const wanted = PRODUCT.test(term) ? ['Drug', 'Antibody', 'Technology'] : PARTY.test(term) ? ['Company'] : [];
      const at = sentence.start + match.index;
      const nearest = (names.get(sentence.index) ?? []).findLast(
        ({ mention, entity }) => wanted.includes(entity.type) && mention.end <= at && at - mention.end < 80,
      );
      return nearest ? [{ term, entity: nearest.entity, from: sentence.index }] : [];
    }),
  );
}
