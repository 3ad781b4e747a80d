import type { Coverage, Filing } from '../model.js';

/** Sections in which no fact is looked for, and what they are. */
const UNREAD: Readonly<Record<string, string>> = {
  'safe-harbor': 'safe harbor, states no facts',
  boilerplate: 'boilerplate, states no facts',
};

const REASONS: Readonly<Record<NonNullable<Coverage['nothing']>, string>> = {
  'no prose': 'no prose: there are only tables, lists or boilerplate',
  'no names': 'no names: nothing in it was recognised; --lexicon adds names',
  'no rule matched': 'no rule matched: things are named, and no sentence relates two; see pressgraph explain',
  'all was held back': 'all was held back: what it says is planned, conditional or denied; see pressgraph explain',
};

/** The coverage report of one filing, for people: what was read, what was skipped and why. */
export function coverageLines(source: string, { skipped }: Pick<Filing, 'skipped'>, coverage: Coverage): string {
  const lines = coverage.documents.map(({ document, characters, sentences, sections, naming, stating }) => {
    const kinds = Object.entries(sections).map(([kind, count]) => `${count} ${UNREAD[kind] ?? kind}`);
    return `read ${document}: ${characters} characters, ${sentences} sentences (${kinds.join('; ')}), ${naming} name something, ${stating} state a fact`;
  });
  for (const { part, reason, bytes } of skipped) lines.push(`skipped ${part}: ${reason}, ${bytes} bytes`);
  if (coverage.nothing) lines.push(`gave no fact: ${REASONS[coverage.nothing]}`);
  return lines.map((line) => `${source}: ${line}`).join('\n');
}
