import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/document/glued.js';
import { tokenise } from '../../src/document/tokens.js';

function words(text: string): string[] {
  return tokenise(text, { start: 0, end: text.length }, vocabularyOf(text)).map((token) => token.text);
}

describe('words that stay whole', () => {
  it.each([
    'IMC-A12',
    'anti-PD-1/LAG-3',
    'huN901-DM1',
    '90Y-ibritumomab',
    'non-small-cell',
    'anti-PD-(L)1',
    'and/or',
    'R&D',
    '$14.0',
    '20%',
    '1,500',
    '7:30',
    'U.S.',
    'N.J.',
    'Ph.D.',
    'Inc.',
    'Co.',
    'No.',
    'Calif.',
    "don't",
    "O'Neill",
    '5550(a)(2)',
    'user@firm.example',
    'www.firm.com',
    'SmithKline',
    'XenoMouse',
    'BioNTech',
    'mRNA',
    'non-Hodgkin',
    'deCODE',
    'uniQure',
    'siRNA',
    'Dr.',
    'S.A.',
    'K.K.',
  ])('%s', (word) => {
    expect(words(`${word} x`)).toEqual([word, 'x']);
  });
});

describe('words that come apart', () => {
  it.each([
    ['Acme’s license', ['Acme', '’s', 'license']],
    ["Acme's license", ['Acme', "'s", 'license']],
    ["Lys' agents", ['Lys', "'", 'agents']],
    ['(the “Company”),', ['(', 'the', '“', 'Company', '”', ')', ',']],
    ['Beta, Inc., said', ['Beta', ',', 'Inc.', ',', 'said']],
    ['of cancer.', ['of', 'cancer', '.']],
    ['file an IND.', ['file', 'an', 'IND', '.']],
    ['with the SEC.', ['with', 'the', 'SEC', '.']],
    ['Zentil(TM), a drug', ['Zentil', '(TM)', ',', 'a', 'drug']],
    ['Zentil® and Zentil(R)', ['Zentil', '®', 'and', 'Zentil', '(R)']],
    ['Multiplex®platform', ['Multiplex', '®', 'platform']],
    ['today—the firm', ['today', '—', 'the', 'firm']],
    ['2023 –Acme', ['2023', '–', 'Acme']],
    ['N.J.----Acme', ['N.J.', '----', 'Acme']],
    ['SAN DIEGO--(BUSINESS WIRE)--May', ['SAN', 'DIEGO', '--', '(', 'BUSINESS', 'WIRE', ')', '--', 'May']],
    ['<ACM.O>', ['<', 'ACM.O', '>']],
    ['communities.For more', ['communities', '.', 'For', 'more']],
    ['(huC242-DM1)', ['(', 'huC242-DM1', ')']],
    ['Acme（6990.HK）is', ['Acme', '（', '6990.HK', '）', 'is']],
    ['“X;”', ['“', 'X', ';', '”']],
    ['a | b', ['a', '|', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('words that scraping ran together', () => {
  it.each([
    ['saidMark Minton', ['said', 'Mark', 'Minton']],
    ['of$47.5 millionand', ['of', '$47.5', 'million', 'and']],
    ['endedSeptember 30', ['ended', 'September', '30']],
    ['onNovember 5', ['on', 'November', '5']],
    ['was grantedBreakthrough status', ['was', 'granted', 'Breakthrough', 'status']],
    ['WimmelDirector', ['Wimmel', 'Director']],
    ['CommunicationsMary', ['Communications', 'Mary']],
    ['IntelligenceTM', ['Intelligence', 'TM']],
    ['INDIANAPOLISandUTRECHT', ['INDIANAPOLIS', 'and', 'UTRECHT']],
    ['inFrance and France', ['in', 'France', 'and', 'France']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'ImmunoGen',
    'SmithKline',
    'GlaxoSmithKline',
    'AstraZeneca',
    'PharmaEngine',
    'inVentiv',
    'forSight',
    'toBBB',
  ])('leaves %s whole', (name) => {
    expect(words(`${name} said`)).toEqual([name, 'said']);
  });
});

it('gives spans that quote the text and never white space', () => {
  const text = '  “Acme’s  drug,”\n\tsaid (Dr.) Moss; see www.acme.com/.  ';
  for (const { start, end, text: word, lower } of tokenise(text, { start: 0, end: text.length }, vocabularyOf(text))) {
    expect(text.slice(start, end)).toBe(word);
    expect(lower).toBe(word.toLowerCase());
    expect(word).toMatch(/^\S+$/);
  }
});
