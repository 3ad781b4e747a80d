/** Text that goes on without end: what stands before, what comes again and again, and what stands after it. */
export type Endless = readonly [before: string, unit: string, after: string];

/** As long as is asked for. */
export const endless = ([before, unit, after]: Endless, length: number): string =>
  `${before}${unit.repeat(Math.ceil(length / unit.length))}${after}`;

const SAID = 'Beta Corp said so today. ';
const SGML = '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nBeta Corp said so.';
const WIRE = '<REUTERS>\n<TITLE>Beta Corp says so</TITLE>';
const PAGE = '<html><p>Beta Corp said so today.</p>';
const MARKS = '# Beta Corp said\n\n';

const LETTERS = ['a', 'A', 'aB', 'e\u0301', '\u0301', '1', '1.', 'a.', 'A. ', 'a,', 'a/', 'x-', 'aB1-', '中', '😀'];
const SIGNS = [
  '(',
  ')',
  '()',
  '(a ',
  '(A) ',
  '[',
  ']',
  '"',
  '“',
  '“Aa ',
  '.',
  ',',
  '-',
  '—',
  '—a',
  '\\',
  '/',
  '…',
  '<',
  '>',
  '&amp',
  '=',
  '|',
  '_',
  '`',
];
const WORDS = [
  'the ',
  'the the the ',
  'and ',
  'Aa and ',
  'Aa, ',
  'of ',
  'not ',
  'may ',
  'Aand',
  'cell-based ',
  'abcdefghij'.repeat(20),
  `${'Abcdefghij'.repeat(20)} `,
  'ACME CORP ',
  'licensed ',
];
const SPACES = [' ', '\n', '\t', ' \n', 'a\n', 'a b\n\n', 'a   b\n'];
const NAMES = [
  'John Smith ',
  'John Smith, ',
  'Acme Pharma, Inc. ',
  'Acme Pharma, Inc., ',
  'norvatinib ',
  'norvatinib, ',
  'CD33, ',
  'ovarian cancer, ',
  'University of Tarn of ',
  'President of ',
  'Japan, ',
  'January 1, 2003, ',
  '$30 million, ',
  'A, Jan. 1 ',
  'a@b.com\n',
];
const CLAIMS = [
  'licensed to Acme Pharma ',
  'Acme Pharma licensed norvatinib and ',
  'Acme Pharma licensed norvatinib to Ostrel Biosciences. ',
  'licensed by Acme Pharma ',
  'acquired Acme Pharma, ',
  'binds to CD33, ',
  'appointed John Smith as President, ',
  'it licensed it to them ',
  'if Acme Pharma licensed norvatinib, ',
  'Acme Pharma, formerly Beta Corp, ',
  '“We are pleased,” said John Smith. ',
  '/s/ John Smith\n',
  'About Ab ',
  'AND THE FIRM OF\n\n',
  'item 1. a\n',
  'norvatinib is licensed. The rights revert. ',
  'norvatinib is an ADC. Each ADC is an ADC. ',
  'a license (even as to the license, with the right to sublicense, ',
  '1. ABC-123 (ADC). It is an ADC.\n',
  'John Smith, Acme Partners, ',
];

/** White space and signs come before a last word, too: what looks for the end of them has to turn back. */
const inProse = (unit: string): Endless[] => [
  [SAID, unit, ''],
  [SAID, unit, 'x'],
];

const MARKUP: readonly Endless[] = [
  [SAID, '<div>', ''],
  ['', '<html><table><tr><td>', ''],
  ['', '<html><sup>', ''],
  [PAGE, '<td>Aa', ''],
  [PAGE, 'aa</td>', ''],
  [`${PAGE}<table>`, '<tr><td>Aa<td>Bb', ''],
  [PAGE, '<table><tr><td>Aa ', ''],
  [`${PAGE}${'<sup>'.repeat(1900)}`, 'Aa bb ', '</sup>'.repeat(1900)],
  [`${PAGE}${'<table><tr><td>'.repeat(600)}`, 'Aa bb ', '</table>'.repeat(600)],
  [`${PAGE}${'<div>'.repeat(1900)}`, '</q>', 'x'],
  [`${PAGE}<p `, 'a=1 ', '>x'],
  [`${PAGE}<p style="`, 'display ', '">x'],
  [`${PAGE}<!--`, '-', 'x'],
  [`${PAGE}<script>`, '</scrip', ''],
  [PAGE, '<![CDATA[', ''],
  [PAGE, '<?', ''],
  [PAGE, '&#1', ''],
  [`${PAGE}<pre>a`, ' ', 'x'],
  [SAID, '<PAGE>\n1\n', ''],
  [SAID, '\n<PAGE>\n', 'x'],
  ['', 'Beta Corp said so,\n<PAGE>\n and then\n', 'x'],
  ['', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n', ''],
  [SGML, ' ', 'x'],
  [SGML, '\n', 'x'],
  [SGML, '</DOCUMENT> ', 'x'],
  [WIRE, '<TEXT', ''],
  [WIRE, '\n<REUTERS', ''],
  [`${WIRE}<BODY>a`, ' ', 'x'],
  [`${WIRE}<BODY>a`, '\n', 'x'],
  ['', `${WIRE}<BODY>Beta Corp said so\n`, ''],
  [MARKS, '-', 'x'],
  [MARKS, '**', 'x'],
  [MARKS, '**a ', 'x'],
  [MARKS, '*a ', 'x'],
  [MARKS, '* ', 'x'],
  [MARKS, '## a ', 'x'],
  [`${MARKS}# a`, '#', 'x'],
  [`${MARKS}|`, '| ', 'x'],
  [MARKS, 'a | ', 'x'],
  [`${MARKS}[`, 'a', 'x'],
  [`${MARKS}[`, 'a ', 'x'],
  [MARKS, '[a](', 'x'],
  [MARKS, '![', 'x'],
  ['Contacts:\n', 'Aa Bb\n', ''],
  ['Contacts:\n', 'Aa Bb   Cc Dd\n', ''],
  ['Contacts:\n', '\tAa\tBb\n', ''],
];

/** What a shape is called in the title of a test. */
export const titleOf = (shape: Endless): string =>
  shape.map((part) => JSON.stringify(part.length > 40 ? `…${part.slice(-40)}` : part)).join(' ');

/** Shapes of text that a pattern or an algorithm might take more than linear time for. */
export const ENDLESS: readonly Endless[] = [
  ...[...LETTERS, ...SIGNS, ...WORDS, ...NAMES, ...CLAIMS].map((unit): Endless => [SAID, unit, '']),
  ...[...SPACES, ...SIGNS].flatMap(inProse),
  ...MARKUP,
];
