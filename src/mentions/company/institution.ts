import type { Sentence, Token } from '../../model.js';
import { isAdjacent, isNameLike, isShouted, type Run, textOf } from '../capitals.js';
import { loadLexicon } from '../lexicon.js';
import { isCommonWord } from '../vocabulary.js';
import type { Candidate } from './candidate.js';
import { segments } from './segments.js';

const HEADS = new Map(loadLexicon('institution-heads').map(([word = '', place = '']) => [word.toLowerCase(), place]));
/** 'Center' alone is a building or a department. */
const BEFORE_CENTER = /^(?:cancer|medical|research|health|clinical|sciences?|oncology|hospital|children['’]s)$/;
const JOINTS = new Set([
  'of',
  'for',
  'de',
  'di',
  'du',
  'der',
  'des',
  'la',
  'at',
  'in',
  'and',
  'the',
  'y',
  'e',
  'do',
  'da',
]);

/** Universities, institutes and hospitals: 'Medical College of Vermont', 'Tamar Medical Center'. */
export function institutions(sentence: Sentence): Candidate[] {
  if (isShouted(sentence)) return [];
  return segments(sentence).flatMap((segment) => {
    const at = headAt(sentence, segment);
    if (at < 0) return [];
    const run = extend(sentence, segment, at);
    if (!isNamed(sentence, run)) return [];
    const text = textOf(sentence, run);
    return [{ sentence, run, text, core: text, score: 1, rule: 'institution' }];
  });
}

function headAt({ tokens }: Sentence, { from, to }: Run): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token && isHead(token, tokens[at - 1])) return at;
  }
  return -1;
}

function isHead({ lower }: Token, before: Token | undefined): boolean {
  if (!HEADS.has(lower)) return false;
  return !/^cent(?:er|re)$/.test(lower) || (before !== undefined && BEFORE_CENTER.test(before.lower));
}

/** 'University of Vermont at Burlington', 'University Hospital Uppsala', 'Institute for X'. */
function extend(sentence: Sentence, segment: Run, head: number): Run {
  const { tokens } = sentence;
  const place = HEADS.get(tokens[head]?.lower ?? '');
  if (place !== 'of') return { from: segment.from, to: head + 1 };
  let to = segment.to;
  for (;;) {
    const joint = tokens[to];
    const next = tokens[to + 1];
    if (!joint || !next || !JOINTS.has(joint.lower) || !isNameLike(next)) break;
    if (!/^(?:of|for|de|di|der|des|du|la|do|da)$/.test(joint.lower) && !(joint.lower === 'at' && to - head > 1)) break;
    to += 2;
    for (
      let last = tokens[to];
      last && isNameLike(last) && isAdjacent(sentence, tokens[to - 1] ?? last, last);
      last = tokens[to]
    )
      to += 1;
  }
  return { from: segment.from, to };
}

/** 'the University', 'the Cancer Institute' name nothing; 'National Liver Institute' does. */
function isNamed({ tokens }: Sentence, { from, to }: Run): boolean {
  const words = tokens.slice(from, to).filter((token) => isNameLike(token) && !HEADS.has(token.lower));
  if (words.some(({ lower }) => /^(?:national|american|royal|imperial)$/.test(lower)))
    return words.length > 1 || to - from > 1;
  return words.some(({ lower }) => !isCommonWord(lower) && !BEFORE_CENTER.test(lower));
}
