import { IntegrityError } from '../errors.js';
import type { Document, Entity, Evidence, Extraction, Sentence, Span, Statement } from '../model.js';

/**
 * Checks what must hold before anything of a filing is written: every span quotes its text, and everything that is
 * pointed at is there.
 *
 * @throws IntegrityError naming the filing, the thing and what is wrong with it
 */
export function check(extraction: Extraction): void {
  const { filing, sentences } = extraction.reading;
  const fail: Fail = (what, reason) => {
    throw new IntegrityError(`${filing.source}: ${what}: ${reason}. Nothing of ${filing.id} was written.`);
  };
  const place = placesOf(filing.documents, sentences, fail);
  const entities = unique('entity', extraction.entities, fail);
  unique('document', filing.documents, fail);
  unique('statement', extraction.statements, fail);
  for (const sentence of sentences) place(`sentence ${sentence.index}`, sentence.index, sentence, sentence.text);
  for (const entity of extraction.entities) checkEntity(entity, place);
  for (const statement of extraction.statements) checkStatement(statement, entities, place, fail);
}

type Fail = (what: string, reason: string) => never;
type Place = (what: string, sentence: number, span: Span, quote: string) => void;

function placesOf(documents: readonly Document[], sentences: readonly Sentence[], fail: Fail): Place {
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

function checkEntity({ id, mentions }: Entity, place: Place): void {
  for (const mention of mentions) place(`mention of ${id}`, mention.sentence, mention, mention.text);
}

function checkStatement(statement: Statement, entities: ReadonlySet<string>, place: Place, fail: Fail): void {
  const what = `${statement.type} ${statement.subject} ${statement.object}`;
  const { licensor, by } = statement.qualifiers;
  for (const id of [statement.subject, statement.object, licensor, by]) {
    if (id !== undefined && !entities.has(id)) fail(what, `there is no entity ${id}`);
  }
  if (statement.evidence.length === 0) fail(what, 'it has no evidence');
  for (const evidence of statement.evidence) placeEvidence(what, evidence, place);
}

function placeEvidence(what: string, evidence: Evidence, place: Place): void {
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
