import { grouped } from '../../grouped.js';
import type { Sentence, Token } from '../../model.js';
import { isAdjacent, isNameLike, isShouted, type Run, textOf } from '../capitals.js';
import { loadLexicon } from '../lexicon.js';
import { isCommonWord, isFirstName } from '../vocabulary.js';
import type { Candidate } from './candidate.js';
import { segments } from './segments.js';

const HEADS = new Map(loadLexicon('institution-heads').map(([word = '', place = '']) => [word.toLowerCase(), place]));
/** 'Center' alone is a building or a department. */
const BEFORE_CENTER =
  /^(?:cancer|medical|research|health|clinical|sciences?|oncology|hospital|children['’]s|protein|genome|genomics|gene|vaccine|therapy|cell|imaging|biotechnology|transplant|heart|eye|diabetes|immunology|proteomics)$/;
/** The campuses of a state's university, in lower case. */
const CAMPUSES = grouped(loadLexicon('campuses'), ([state = '']) => state.toLowerCase());
/** 'Centre hospitalier de Brisac' */
const FRENCH = /^(?:hospitalier|hospitalo-universitaire|universitaire|régional|regional|médical|national)$/;
const JOINTS = new Set([
  'fur',
  'für',
  'fuer',
  'voor',
  'för',
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
    const run = withSpouse(sentence, extend(sentence, segment, at));
    const score = isNamed(sentence, run) ? 1 : isPartOfDeal(sentence, run) ? UNNAMED : 0;
    if (score === 0) return [];
    const text = textOf(sentence, run);
    return [{ sentence, run, text, core: text, score, rule: 'institution' }];
  });
}

/** Less than a company: what stands around it has to say so, too. */
const UNNAMED = 0.5;

/** 'licensed from Research Circle Institute': three words of the dictionary with no article are a name. */
const isPartOfDeal = ({ tokens }: Sentence, { from, to }: Run): boolean =>
  to - from > 2 && /^(?:from|with|by)$/.test(tokens[from - 1]?.lower ?? '');

function headAt({ tokens }: Sentence, { from, to }: Run): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token && (isHead(token, tokens[at - 1], tokens[at + 1]) || isFrench(tokens, at))) return at;
  }
  return -1;
}

const isFrench = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Centre' && FRENCH.test(tokens[at + 1]?.text ?? '');

function isHead({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!HEADS.has(lower)) return false;
  if (!/^cent(?:er|re)$/.test(lower)) return true;
  // 'the Center of Molecular Immunology'
  if (/^(?:of|for)$/.test(after?.lower ?? '') && before?.lower === 'the') return true;
  return before !== undefined && BEFORE_CENTER.test(before.lower);
}

/** 'the Walter and Irma Brannock Foundation' is called after two people. */
function withSpouse({ tokens }: Sentence, run: Run): Run {
  const [first, and, second] = tokens.slice(Math.max(0, run.from - 2), run.from + 1);
  const both = and?.lower === 'and' && first && second && isFirstName(first.lower) && isFirstName(second.lower);
  return both && run.from > 1 ? { ...run, from: run.from - 2 } : run;
}

/** 'University of Vermont at Burlington', 'University Hospital Uppsala', 'Institute for X'. */
function extend(sentence: Sentence, segment: Run, head: number): Run {
  const { tokens } = sentence;
  const place = HEADS.get(tokens[head]?.lower ?? '');
  const french = isFrench(tokens, head);
  if (place !== 'of' && !french) return { from: segment.from, to: head + 1 };
  let to = segment.to;
  while (french && FRENCH.test(tokens[to]?.text ?? '')) to += 1;
  for (;;) {
    const joint = tokens[to];
    const joints = /^(?:de la|de los|de las|für das|voor de)$/.test(`${joint?.lower} ${tokens[to + 1]?.lower}`) ? 2 : 1;
    const next = tokens[to + joints];
    if (!joint || !next || !JOINTS.has(joint.lower) || !isNameLike(next) || /\d|-\p{Ll}+ed$/u.test(next.text)) break;
    if (
      !/^(?:of|for|de|di|der|des|du|la|do|da|fur|für|fuer|för|voor)$/.test(joint.lower) &&
      !(joint.lower === 'at' && to - head > 1)
    )
      break;
    to += joints + 1;
    for (
      let last = tokens[to];
      last && isNameLike(last) && isAdjacent(sentence, tokens[to - 1] ?? last, last);
      last = tokens[to]
    )
      to += 1;
  }
  return { from: segment.from, to: to + campusAt(tokens, head, to) };
}

/** How many tokens behind 'University of California' name its campus: ', Davis'. */
function campusAt(tokens: readonly Token[], head: number, to: number): number {
  if (tokens[to]?.text !== ',' || tokens[head + 1]?.lower !== 'of') return 0;
  const words = (from: number, length: number): string =>
    tokens
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(' ');
  const state = words(head + 2, to - head - 2).toLowerCase();
  const found = CAMPUSES.get(state)?.find(([, name = '']) => words(to + 1, name.split(' ').length) === name);
  return found ? 1 + (found[1] ?? '').split(' ').length : 0;
}

/** 'the University', 'the Cancer Institute' name nothing; 'National Liver Institute' does. */
function isNamed({ tokens }: Sentence, { from, to }: Run): boolean {
  const words = tokens.slice(from, to).filter((token) => isNameLike(token) && !HEADS.has(token.lower));
  if (words.some(({ lower }) => /^(?:national|american|royal|imperial)$/.test(lower)))
    return words.length > 1 || to - from > 1;
  return words.some(({ lower }) => !isCommonWord(lower) && !BEFORE_CENTER.test(lower));
}
