import type { Account, Name } from '../../model.js';
import { properties } from '../row.js';

export const nameRow = ({ id, key, type, text, stem, rank, canonical, former, within }: Name) => ({
  id,
  key,
  properties: properties({ type, text, stem, rank, canonical, former, within }),
});

/** Why a filing takes names for one thing, with the passage that says so where there is one. */
export function samenessRows({ reading: { filing, sentences }, samenesses }: Account) {
  return samenesses.map(({ left, right, rule, place }) => {
    const sentence = place && sentences[place.sentence];
    return {
      filing: filing.id,
      id: `${left} = ${right}`,
      left,
      right,
      properties: properties({
        rule,
        document: sentence && filing.documents[sentence.document]?.id,
        start: place?.start,
        end: place?.end,
        quote: sentence?.text,
      }),
    };
  });
}
