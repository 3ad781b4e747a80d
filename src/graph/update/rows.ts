import type { Account, Filing, KeptClaim, KeptSentence } from '../../model.js';
import { properties, type Row } from '../row.js';
import { digestOf } from './digest.js';

/** A filing with what is known of its text and of what was read in it. */
export function filingRow(account: Account, recorded: string): Row {
  const { filing } = account.reading;
  const formerNames = filing.registrant?.formerNames.map(({ name }) => name);
  return {
    id: filing.id,
    recorded,
    properties: properties({
      id: filing.id,
      source: filing.source,
      form: filing.form,
      filed: filing.filed,
      period: filing.period,
      items: filing.items,
      registrant: filing.registrant?.name,
      cik: filing.registrant?.cik,
      formerNames: formerNames?.length ? formerNames : undefined,
      input: account.input,
      facts: factsIn(account),
      locked: true,
      ...digestOf(account),
    }),
  };
}

/** How many facts a filing asserts. */
export const factsIn = ({ claims }: Account): number => claims.filter(({ status }) => status === 'asserted').length;

export function documentRows({ reading: { filing } }: Account): Row[] {
  return filing.documents.map(({ id, type, title, date, text }) => ({
    id,
    filing: filing.id,
    properties: properties({ type, title, date, text }),
  }));
}

/** A sentence on its way into the graph; `document` is the id of the one that contains it. */
interface SentenceRow {
  readonly id: string;
  readonly document: string;
  readonly sentence: KeptSentence;
}

/** The sentences that something is known from. */
export function sentenceRows({ reading: { filing, sentences }, namings, claims }: Account): SentenceRow[] {
  const told = new Set([...namings.map(({ sentence }) => sentence), ...claims.map((claim) => claim.evidence.sentence)]);
  return sentences
    .filter(({ index }) => told.has(index))
    .map((sentence) => ({ id: sentenceId(filing, sentence), document: documentId(filing, sentence), sentence }));
}

/** `<document>:<start>` */
export const sentenceId = (filing: Filing, sentence: KeptSentence): string =>
  `${documentId(filing, sentence)}:${sentence.start}`;

const documentId = (filing: Filing, { document }: KeptSentence): string => filing.documents[document]?.id ?? '';

/** The id of the filing that a sentence is in: document ids are `<filing>#<number>`. */
export const filingOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('#'));

/** A mention on its way into the graph; `name` is the id of a name, `sentence` that of a sentence. */
export interface NamingRow extends Row {
  readonly sentence: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

export function namingRows({ reading: { filing, sentences }, namings }: Account): NamingRow[] {
  return namings.flatMap(({ sentence, name, start, end, text, rule }) => {
    const place = sentences[sentence];
    return place ? [{ sentence: sentenceId(filing, place), name, start, end, text, rule }] : [];
  });
}

/** A claim on its way into the graph: `sentence` is the id of the one that makes it. */
export interface ClaimRow extends Omit<KeptClaim, 'evidence'> {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** `undefined`: all of the sentence. */
  readonly quote?: string;
  readonly rule: string;
}

export function claimRows({ reading: { filing, sentences }, claims }: Account): ClaimRow[] {
  return claims.flatMap(({ evidence, ...claim }) => {
    const place = sentences[evidence.sentence];
    if (!place) return [];
    const { start, end, quote, rule } = evidence;
    const part = quote === place.text ? {} : { quote };
    return [{ sentence: sentenceId(filing, place), start, end, rule, ...part, ...claim }];
  });
}
