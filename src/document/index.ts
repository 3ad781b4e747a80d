import type { Document, Filing, Reading, SectionKind, Sentence, Span, Token } from '../model.js';
import { apart } from '../remembered.js';
import { type Block, splitBlocks } from './blocks.js';
import { readColumns } from './columns.js';
import { type Vocabulary, vocabularyOf } from './glued.js';
import { isContactList, opensSafeHarbor } from './headings.js';
import { splitInlineHeadings } from './inline-headings.js';
import { type Placed, placeBlocks } from './sections.js';
import { inPieces, splitSentences } from './sentences.js';
import { tokenise } from './tokens.js';

/**
 * Cuts every document of a filing into sentences of tokens, in reading order: two contacts that stand side by side come
 * one after the other, so offsets may step back there. `sentence.text` is `document.text.slice(start, end)`, line
 * breaks and all. Linear in the length of the text.
 */
export function readDocuments(filing: Filing): Reading {
  const sentences: Sentence[] = [];
  filing.documents.forEach((document, number) => {
    for (const draft of readDocument(document)) sentences.push({ index: sentences.length, document: number, ...draft });
  });
  return { filing, sentences };
}

const RUNNING_ON: ReadonlySet<SectionKind> = new Set(['body', 'about', 'safe-harbor']);

type Draft = Omit<Sentence, 'index' | 'document'>;

function readDocument({ text }: Document): Draft[] {
  const vocabulary = vocabularyOf(text);
  const placed = placeBlocks(splitInlineHeadings(text, splitBlocks(text)));
  const drafts: Draft[] = [];
  let paragraph = 0;
  for (const part of partsOf(placed)) {
    for (const draft of sentencesOf(text, part, paragraph++, vocabulary)) drafts.push(draft);
  }
  return drafts;
}

/** A paragraph: its spans are read one after the other, a sentence crosses none of them. */
interface Part {
  readonly placed: Placed;
  readonly spans: readonly Span[];
  readonly whole: boolean;
}

const BY_LINES: ReadonlySet<SectionKind> = new Set(['contacts', 'signature', 'cover', 'exhibits']);

function partsOf(placed: readonly Placed[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < placed.length; ) {
    const first = placed[at];
    if (!first) break;
    const end = BY_LINES.has(first.section) ? endOfGroup(placed, at) : at + 1;
    const blocks = placed.slice(at, end).map(({ block }) => block);
    at = end;
    if (blocks.some(({ cells }) => cells.length > 1) && BY_LINES.has(first.section)) {
      parts.push(...readColumns(blocks).map((spans) => ({ placed: first, spans, whole: true })));
    } else parts.push(...placed.slice(end - blocks.length, end).map(plainPart));
  }
  return parts;
}

function endOfGroup(placed: readonly Placed[], from: number): number {
  const { block, section } = placed[from] ?? {};
  let end = from;
  while (placed[end]?.block.group === block?.group && placed[end]?.section === section) end++;
  return end;
}

function plainPart(placed: Placed): Part {
  const { layout } = placed.block;
  const whole =
    layout === 'row' || placed.block.text === placed.heading || (layout === 'line' && BY_LINES.has(placed.section));
  return { placed, spans: [spanOf(placed.block)], whole };
}

const spanOf = ({ start, end }: Block): Span => ({ start, end });

function sentencesOf(text: string, { placed, spans, whole }: Part, paragraph: number, vocabulary: Vocabulary): Draft[] {
  let { section } = placed;
  const drafts: Draft[] = [];
  for (const span of spans) {
    const tokens = tokenise(text, span, vocabulary);
    for (const sentence of whole ? inPieces(tokens) : splitSentences(tokens)) {
      const draft = draftOf(text, sentence, section, paragraph, placed.heading);
      if (!draft) continue;
      if ((section === 'body' || section === 'about') && opensSafeHarbor(draft.text)) section = 'safe-harbor';
      if (RUNNING_ON.has(section) && isContactList(draft.text)) section = 'contacts';
      drafts.push(section === draft.section ? draft : { ...draft, section });
    }
  }
  return drafts;
}

function draftOf(
  text: string,
  tokens: readonly Token[],
  section: SectionKind,
  paragraph: number,
  heading: string | undefined,
): Draft | undefined {
  const start = tokens[0]?.start;
  const end = tokens.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const titled = heading === undefined ? {} : { heading };
  return { start, end, section, paragraph, ...titled, text: apart(text.slice(start, end)), tokens };
}
