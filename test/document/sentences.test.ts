import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/document/sentences.js';
import { read } from './reading.js';

const sentences = (text: string): string[] => read(text).map((sentence) => sentence.text);

describe('one sentence', () => {
  it.each([
    'Beta Inc. and Gamma Co., Ltd. of Japan signed a license today with the U.S. Government.',
    'It was signed on Nov. 17 in Alameda, Calif. by Gregg D. Moss, Ph.D. and Dr. A. Lennox of Delta S.A. in Lyon.',
    'It was signed by Jian H. He and by Lewis Y. Chen.',
    'It was signed by Beta, Inc. President Ann Moss said on Monday.',
    'It was made by Beta Biotech, Inc., is approved in the U.S. and sells well.',
    'It said that Beta Corp. Common Stock was sold.',
    'It was said that Beta & Co. Inc. has signed.',
    'Beta, Inc. Gamma Has Signed',
    'The product ranks No. 1 in its class, i.e. drugs of Sigma K.K. and others.',
    'The firm paid $2.25 million for rights in approx. 12 countries.',
    'Smith et al. reported on it in the New England Journal of Medicine.',
    'The rights of Omega Corp. Ltd. revert.',
    'Terms were not disclosed',
    'A drug of\nthe firm that was licensed to another firm which is\nbased in a city of the south came back to it.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('several sentences', () => {
  it.each([
    [
      'Omega bought it from Beta Corp. The price was low. It paid cash.',
      ['Omega bought it from Beta Corp.', 'The price was low.', 'It paid cash.'],
    ],
    [
      'It contains DX4, a toxin of Gamma, Inc. QD166 (ALQ) is found in glioma.',
      ['It contains DX4, a toxin of Gamma, Inc.', 'QD166 (ALQ) is found in glioma.'],
    ],
    [
      'The firm sells it in the U.S. In Japan, Beta does so.',
      ['The firm sells it in the U.S.', 'In Japan, Beta does so.'],
    ],
    ['“We own it,” he said. “It is ours.” Beta left.', ['“We own it,” he said.', '“It is ours.”', 'Beta left.']],
    [
      'It ended early. huC242 was stopped. 90Y-tuxetan too.',
      ['It ended early.', 'huC242 was stopped.', '90Y-tuxetan too.'],
    ],
    [
      'It has a license from Beta Corporation.[i] Gamma also holds rights.',
      ['It has a license from Beta Corporation.', '[i] Gamma also holds rights.'],
    ],
    [
      'Omega has renamed it Beta, Inc. GammaFec, our delivery technology, was licensed in May.',
      ['Omega has renamed it Beta, Inc.', 'GammaFec, our delivery technology, was licensed in May.'],
    ],
    [
      'Omega has licensed it to Beta Corp. Gamma Pharma, Inc. changed its name.',
      ['Omega has licensed it to Beta Corp.', 'Gamma Pharma, Inc. changed its name.'],
    ],
    ['Omega divested Beta Corp. Ms. Moss left.', ['Omega divested Beta Corp.', 'Ms. Moss left.']],
    [
      'Omega collaborates with Beta S.A. Ann B. Moss, Ph.D. has joined it.',
      ['Omega collaborates with Beta S.A.', 'Ann B. Moss, Ph.D. has joined it.'],
    ],
    ['It blocks Lewis Y. Lewis Y is a sugar.', ['It blocks Lewis Y.', 'Lewis Y is a sugar.']],
    ['It blocks Lewis Y. The antigen is a sugar.', ['It blocks Lewis Y.', 'The antigen is a sugar.']],
    ['The firm will file an IND. Omega will pay.', ['The firm will file an IND.', 'Omega will pay.']],
    ['Is it ours? Yes! Beta agreed.', ['Is it ours?', 'Yes!', 'Beta agreed.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('what no sentence crosses', () => {
  it.each([
    ['blank lines', 'Beta said so\n\nOmega did not', ['Beta said so', 'Omega did not']],
    ['bullets', '• Beta license\n• Omega license', ['• Beta license', '• Omega license']],
    [
      'a heading',
      'Pipeline Highlights\nBeta has licensed a compound to Omega for all of the countries of Europe and for those of Asia, which it had always wanted.',
      [
        'Pipeline Highlights',
        'Beta has licensed a compound to Omega for all of the countries of Europe and for those of Asia, which it had always wanted.',
      ],
    ],
    ['rows', 'Product | Target\nAB-1 | CD33', ['Product | Target', 'AB-1 | CD33']],
    [
      'short lines',
      'Jane Moss\nOmega Advisors\nmoss@omega.example',
      ['Jane Moss', 'Omega Advisors', 'moss@omega.example'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

it('joins a headline in capitals that goes on after a blank line', () => {
  const headline = 'BETA, INC. REGAINS DEVELOPMENT\n\nAND COMMERCIALIZATION RIGHTS FOR OMEGAMAB';
  expect(sentences(`${headline}\n\nBETA, INC.`)).toEqual([headline, 'BETA, INC.']);
});

it('parts paragraphs that only an indent marks', () => {
  const text = [
    'Beta Corp said that it has licensed to Omega Corp the rights',
    'to its compound in all of the countries of North America.',
    '    It said Omega paid three mln dlrs at signing and will pay',
    'a royalty on sales of the compound once it is on the market.',
  ].join('\n');
  expect(sentences(text)).toHaveLength(2);
});

it('reads two contacts side by side one after the other', () => {
  const text = [
    'CONTACT:   Jane Moss                  Carl Omega',
    '           Vice President             Press & Partners',
    '           (617) 555-0102             (212) 555-0147',
  ].join('\n');
  expect(sentences(text)).toEqual([
    'CONTACT:',
    'Jane Moss',
    'Vice President',
    '(617) 555-0102',
    'Carl Omega',
    'Press & Partners',
    '(212) 555-0147',
  ]);
});

it('what runs on for ever is cut into pieces, and nothing of it is lost', () => {
  const text = 'and norvatinib '.repeat(LONGEST_SENTENCE * 2).trim();
  const pieces = read(text);
  expect(pieces.map(({ tokens }) => tokens.length)).toEqual([1, 2, 3, 4].map(() => LONGEST_SENTENCE));
  expect(sentences(text).join(' ')).toBe(text);
});
