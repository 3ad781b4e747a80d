const NUMERAL = '(?:[0-4]|I{1,3}|IV|one|two|three)';
const PHASE = new RegExp(`\\bphase[\\s-]?${NUMERAL}[ab]?(?:\\s?[/–-]\\s?(?:phase\\s)?${NUMERAL}[ab]?)?(?![\\w])`, 'i');
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
