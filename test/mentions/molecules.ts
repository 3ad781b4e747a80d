import { antigens } from '../../src/mentions/antigen.js';
import { cancers } from '../../src/mentions/cancer.js';
import { molecules } from '../../src/mentions/drug.js';
import { technologies } from '../../src/mentions/technology.js';
import type { EntityType, Mention, Recognised } from '../../src/model.js';
import { readingOf } from './read.js';

/** Cancers, technologies, antigens, drugs and antibodies of a text, without the recognisers of firms and people. */
function recognised(text: string): Recognised {
  const reading = readingOf(text);
  return [cancers, technologies, antigens, molecules].reduce<Recognised>((earlier, one) => one.find(reading, earlier), {
    mentions: [],
    synonymies: [],
  });
}

/** The mentions of one type in a text. */
export const mentionsOf = (text: string, type: EntityType): Mention[] =>
  recognised(text).mentions.filter((mention) => mention.type === type);

/** What the text says is the same: 'left = right', each pair once. */
export const synonymsOf = (text: string): string[] => [
  ...new Set(recognised(text).synonymies.map(({ left, right }) => `${left.name} = ${right.name}`)),
];
