import { createHash } from 'node:crypto';
import { InputError } from '../errors.js';
import type { Document, Filing, Input, Registrant, Skipped } from '../model.js';
import { type Cover, readCover } from './cover.js';
import { datelineDay } from './dateline.js';
import { decode } from './decoding.js';
import { DEEPEST } from './html.js';
import { type Prose, readProse, readProses } from './prose.js';
import { isSubmission, readSubmission, type Submission } from './submission.js';

/**
 * Reads one input as a filing: an EDGAR submission (SGML), an HTML exhibit, Reuters markup, Markdown wire copy or plain
 * text. `document.text` is readable prose, and what every offset points into.
 *
 * @throws InputError when the input is empty, too large, binary, or holds no prose
 */
export function readFiling({ name, bytes }: Input): Filing {
  const decoded = decode(bytes);
  if ('refused' in decoded) throw new InputError(name, decoded.refused);
  const submission: Submission = isSubmission(decoded.text)
    ? readSubmission(decoded.text)
    : { header: { items: [] }, parts: [], skipped: [] };
  const proses: Typed[] = isSubmission(decoded.text)
    ? submission.parts.map(({ type, content }) => ({ type, ...readProse(content) }))
    : readProses(decoded.text).map((prose) => ({ type: undefined, ...prose }));
  const { readable, unread } = sift(proses);
  if (readable.length === 0) throw new InputError(name, whyNothing(unread));

  const id = submission.header.accession ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const cover = readCover(readable[0]?.text ?? '');
  const facts = { ...fromCover(cover), ...withoutItems(submission) };
  return {
    id,
    source: name,
    ...facts,
    items: submission.header.items.length > 0 ? submission.header.items : cover.items,
    documents: readable.map((prose, at) => documentOf(prose, `${id}#${at + 1}`, facts)),
    skipped: [...submission.skipped, ...unread],
  };
}

type Typed = Prose & { readonly type: string | undefined };

/** Characters of prose that are read of one filing: what is longer is no filing, and would take memory without end. */
export const LONGEST_PROSE = 5e6;
const TOO_LONG = `more than ${LONGEST_PROSE / 1e6} million characters of prose`;

const TOO_DEEP = `nested deeper than ${DEEPEST} tags, and all after that`;

/** Parts that hold no word to read, or for which there is no room any more, are counted like those of other types. */
function sift(proses: readonly Typed[]): { readonly readable: readonly Typed[]; readonly unread: readonly Skipped[] } {
  const readable: Typed[] = [];
  const unread: Skipped[] = [];
  let room = LONGEST_PROSE;
  for (const prose of proses) {
    const { type: part = 'TEXT', text } = prose;
    const reason = !isProse(text) ? 'no words to read' : text.length > room ? TOO_LONG : undefined;
    if (reason !== undefined) unread.push({ part, reason, bytes: Buffer.byteLength(text) });
    else {
      readable.push(prose);
      room -= text.length;
      if (prose.unread) unread.push({ part, reason: TOO_DEEP, bytes: Buffer.byteLength(prose.unread) });
    }
  }
  return { readable, unread };
}

const whyNothing = (unread: readonly Skipped[]): string =>
  unread.some(({ reason }) => reason === TOO_LONG)
    ? `holds ${TOO_LONG}; split it into its documents`
    : 'holds no prose to read; name a filing or a press release';

/** Prose has words: two at least. */
function isProse(text: string): boolean {
  return (text.slice(0, 100_000).match(/\p{L}{2,}/gu)?.length ?? 0) > 1;
}

type Facts = Pick<Filing, 'form' | 'filed' | 'period' | 'registrant'>;

function fromCover({ form, period, registrant }: Cover): Facts {
  const named: Registrant | undefined = registrant ? { name: registrant, formerNames: [] } : undefined;
  return { ...(form ? { form } : {}), ...(period ? { period } : {}), ...(named ? { registrant: named } : {}) };
}

function withoutItems({ header: { form, filed, period, registrant } }: Submission): Facts {
  return {
    ...(form ? { form } : {}),
    ...(filed ? { filed } : {}),
    ...(period ? { period } : {}),
    ...(registrant ? { registrant } : {}),
  };
}

/** A document speaks on its dateline's day; wire copy on that of its front matter; a form on the day it reports. */
function documentOf(prose: Typed, id: string, facts: Facts): Document {
  const { text, title } = prose;
  const near = prose.date ?? facts.period ?? facts.filed;
  const date = datelineDay(text, near) ?? near;
  const type = prose.type ?? facts.form ?? 'TEXT';
  return { id, type, ...(title ? { title } : {}), ...(date ? { date } : {}), text };
}
