import { IntegrityError } from '../errors.js';
import type { Account, Document, KeptClaim, KeptSentence, Span } from '../model.js';

/**
 * Checks what must hold before anything of a filing is written: every span quotes its text, and everything that is
 * pointed at is there.
 *
 * @throws IntegrityError naming the filing, the thing and what is wrong with it
 */
export function check({ reading: { filing, sentences }, names, samenesses, namings, claims }: Account): void {
  const fail: Fail = (what, reason) => {
    throw new IntegrityError(`${filing.source}: ${what}: ${reason}. Nothing of ${filing.id} was written.`);
  };
  const place = placesOf(filing.documents, sentences, fail);
  const known = unique('name', names, fail);
  const named = (what: string, name: string | undefined): void => {
    if (name !== undefined && !known.has(name)) fail(what, `there is no name ${name}`);
  };
  unique('document', filing.documents, fail);
  for (const sentence of sentences) place(`sentence ${sentence.index}`, sentence.index, sentence, sentence.text);
  for (const { name, sentence, text, ...span } of namings) {
    named('mention', name);
    place(`mention of ${name}`, sentence, span, text);
  }
  for (const { left, right, rule } of samenesses) for (const name of [left, right]) named(`sameness by ${rule}`, name);
  for (const claim of claims) checkClaim(claim, place, named);
}

type Fail = (what: string, reason: string) => never;
type Place = (what: string, sentence: number, span: Span, quote: string) => void;

function placesOf(documents: readonly Document[], sentences: readonly KeptSentence[], fail: Fail): Place {
  return (what, index, span, quote) => {
    const sentence = sentences[index];
    if (sentence?.index !== index) return fail(what, `there is no sentence ${index}`);
    const text = documents[sentence.document]?.text;
    if (text === undefined) return fail(what, `sentence ${index} is in no document`);
    if (span.start < sentence.start || span.start >= sentence.end) return fail(what, `it is not in sentence ${index}`);
    if (quote === '' || text.slice(span.start, span.end) !== quote)
      return fail(what, `${JSON.stringify(quote)} is not what stands at ${span.start} to ${span.end}`);
  };
}

function checkClaim(
  { type, ends, evidence }: KeptClaim,
  place: Place,
  named: (what: string, name: string | undefined) => void,
): void {
  const what = `${type} ${ends.subject} ${ends.object}`;
  for (const name of [ends.subject, ends.object, ends.licensor, ends.by]) named(what, name);
  place(`evidence of ${what}`, evidence.sentence, evidence, evidence.quote);
}

function unique(kind: string, things: readonly { readonly id: string }[], fail: Fail): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) fail(`${kind} ${id}`, 'its id is there twice');
    ids.add(id);
  }
  return ids;
}
