import { matchesIn } from '../../regexp.js';

const NUMERAL = '(?:[0-4]|I{1,3}|IV|one|two|three)';
const PHASE = new RegExp(`\\bphase[\\s-]?${NUMERAL}[ab]?(?:\\s?[/–-]\\s?(?:phase\\s)?${NUMERAL}[ab]?)?(?![\\w])`, 'i');
const PHASES = new RegExp(PHASE.source, 'gi');
const PRECLINICAL =
  /\b(?:pre-?clinical(?:ly)?|pre-IND|IND-enabling|xenografts?|mouse models?|in mice|patient-derived models?|animal models?|in vitro|cell lines?|in vivo)\b/i;

/** The phase that a text names, as written: 'Phase 1/2', 'Phase Ib'; 'preclinical' for work in animals and cells. */
export function phaseOf(scope: string): string | undefined {
  const folded = scope.replace(/\s+/g, ' ');
  const phase = PHASE.exec(folded)?.[0];
  if (phase) return phase;
  const early = PRECLINICAL.exec(folded)?.[0];
  if (!early) return undefined;
  return /pre-IND/i.test(early) ? 'pre-IND' : 'preclinical';
}

/**
 * Where a text names several phases, the one of what stands at `at`: 'in Phase 3 in A and in Phase 2 in B' tells each
 * before its cancer, 'in A in Phase 3' behind it.
 *
 * @param first where the first of those that share the sentence stands
 */
export function phaseAt(text: string, first: number, at: number): string | undefined {
  const named = matchesIn(text, PHASES);
  if (new Set(named.map(([words]) => words.toLowerCase())).size < 2) return undefined;
  const leads = (named[0]?.index ?? 0) < first;
  const own = leads ? named.findLast(({ index }) => index < at) : named.find(({ index }) => index > at);
  return own?.[0].replace(/\s+/g, ' ');
}

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:granted|received|receives|has|designat\w+)\b[^.;]*\borphan[\s-]drug (?:designation|status)/i,
    'orphan drug designation',
  ],
  [/\borphan[\s-]drug (?:designation|status)/i, 'orphan drug designation'],
  [/\bbreakthrough therapy designation/i, 'breakthrough therapy designation'],
  [/\bfast[\s-]track designation/i, 'fast track designation'],
  [/\bapproved\b|\bapproves\b|\bapproval of\b/i, 'approved'],
  [/\b(?:temporary|clinical) hold\b/i, ''],
  [/\b(?:sold|marketed)\b/i, ''],
  [/\bcompleted\b/i, 'completed'],
];

/** How far a study or a product has come, where the text says so: 'approved', 'orphan drug designation', 'sold'. */
export function statusOf(scope: string): string | undefined {
  for (const [pattern, name] of STATUSES) {
    const match = pattern.exec(scope);
    if (match) return name || match[0].toLowerCase();
  }
  return undefined;
}
