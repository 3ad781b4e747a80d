import {
  type Coverage,
  type Extraction,
  SECTION_KINDS,
  type SectionKind,
  type Sentence,
  type Statement,
} from '../model.js';

/** What of a filing was read and what it gave: one entry a document, in the order of the filing. */
export function coverageOf({ reading, entities, statements }: Extraction): Coverage {
  const naming = new Set(entities.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)));
  const facts = statements.filter(({ status }) => status === 'asserted');
  const stating = sentencesOf(facts);
  const documents = reading.filing.documents.map(({ id, text }, at) => {
    const sentences = reading.sentences.filter(({ document }) => document === at);
    return {
      document: id,
      characters: text.length,
      sentences: sentences.length,
      sections: sectionsOf(sentences),
      naming: sentences.filter(({ index }) => naming.has(index)).length,
      stating: sentences.filter(({ index }) => stating.has(index)).length,
    };
  });
  if (facts.length > 0) return { documents };
  const prose = reading.sentences.some(({ section }) => PROSE.has(section));
  const matched = statements.length > 0 ? 'all was held back' : 'no rule matched';
  return { documents, nothing: !prose ? 'no prose' : naming.size === 0 ? 'no names' : matched };
}

/** Sections in which facts are stated in sentences. */
const PROSE: ReadonlySet<SectionKind> = new Set(['headline', 'body', 'about']);

const sentencesOf = (statements: readonly Statement[]): ReadonlySet<number> =>
  new Set(statements.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));

function sectionsOf(sentences: readonly Sentence[]): Readonly<Partial<Record<SectionKind, number>>> {
  const counts = SECTION_KINDS.map(
    (kind) => [kind, sentences.filter(({ section }) => section === kind).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
