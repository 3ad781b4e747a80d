import type { Coverage, Filing } from '../../model.js';

/** Sections in which no fact is looked for, and what they are. */
const UNREAD: Readonly<Record<string, string>> = {
  'safe-harbor': 'safe harbor, states no facts',
  boilerplate: 'boilerplate, states no facts',
};

const REASONS: Readonly<Record<NonNullable<Coverage['nothing']>, string>> = {
  'no prose': 'no prose: there are only tables, lists, forms or boilerplate',
  'no names': 'no names: nothing in it was recognised; --lexicon adds names',
  'no rule matched': 'no rule matched: things are named, and no sentence relates two; see pressgraph explain',
  'all was held back': 'all was held back: what it says is planned, conditional or denied; see pressgraph explain',
};

interface Parts {
  readonly documents: readonly { readonly type: string }[];
  readonly skipped: Filing['skipped'];
}

/** The coverage report of one filing, for people: what was read, what was skipped and why. */
export function coverageLines(source: string, { documents, skipped }: Parts, coverage: Coverage): string {
  const lines = coverage.documents.map(({ characters, sentences, sections, naming, stating }, at) => {
    const kinds = Object.entries(sections).map(([kind, count]) => `${count} ${UNREAD[kind] ?? kind}`);
    const read = `${characters} characters, ${sentences} sentences (${kinds.join('; ')})`;
    return `read ${documents[at]?.type ?? 'TEXT'}: ${read}; ${naming} name something, ${stating} state a fact`;
  });
  for (const { part, reason, bytes } of skipped) lines.push(`skipped ${part}: ${reason}, ${bytes} bytes`);
  if (coverage.nothing) lines.push(`gave no fact: ${REASONS[coverage.nothing]}`);
  return lines.map((line) => `${source}: ${line}`).join('\n');
}
