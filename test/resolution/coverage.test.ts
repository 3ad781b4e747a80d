import { describe, expect, it } from 'vitest';
import { coverageLines } from '../../src/cli/reading/coverage-lines.js';
import { extract } from '../../src/pipeline.js';
import { coverageOf } from '../../src/resolution/coverage.js';

const read = (text: string) => extract({ name: 'test.txt', bytes: new TextEncoder().encode(text) });

const SUBMISSION = `<SEC-DOCUMENT>0000000000-03-000001.txt
<SEC-HEADER>
ACCESSION NUMBER: 0000000000-03-000001
CONFORMED SUBMISSION TYPE: 8-K
</SEC-HEADER>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT>
In 1999, Norvane Pharma licensed norvatinib to Ostrel Biosciences. The weather was fine on that day.

This press release contains forward-looking statements that involve risks and uncertainties.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.2
<TEXT>
-- 1 --
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<TEXT>
begin 644 logo.gif
M1TE&
end
</TEXT>
</DOCUMENT>
`;

describe('the coverage of a filing', () => {
  const extraction = read(SUBMISSION);
  const coverage = coverageOf(extraction);

  it('counts what was read of each document, by kind of section', () => {
    expect(coverage).toEqual({
      documents: [
        {
          document: '0000000000-03-000001#1',
          characters: extraction.reading.filing.documents[0]?.text.length,
          sentences: 3,
          sections: { body: 2, 'safe-harbor': 1 },
          naming: 1,
          stating: 1,
        },
      ],
    });
  });

  it('is told with what was skipped and why', () => {
    const lines = coverageLines('f.txt', extraction.reading.filing, coverage).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(
        /^f\.txt: read EX-99\.1: \d+ characters, 3 sentences \(2 body; 1 safe harbor, states no facts\); 1 name something, 1 state a fact$/,
      ),
      expect.stringMatching(/^f\.txt: skipped GRAPHIC: picture, \d+ bytes$/),
      expect.stringMatching(/^f\.txt: skipped EX-99\.2: no words to read, \d+ bytes$/),
    ]);
  });

  it('counts every sentence in one kind of section', () => {
    for (const { sentences, sections } of coverage.documents)
      expect(Object.values(sections).reduce((sum, count) => sum + count, 0)).toBe(sentences);
  });
});

describe('why a filing gave no fact', () => {
  it.each<[string, string, string | undefined]>([
    ['a fact', 'In 1999, Norvane Pharma licensed norvatinib to Ostrel Biosciences.', undefined],
    [
      'no prose',
      'This press release contains forward-looking statements that involve risks and uncertainties.',
      'no prose',
    ],
    ['no names', 'The weather was fine on that day, and nobody was surprised by it.', 'no names'],
    ['names alone', 'Norvane Pharma and norvatinib were in the news on that day.', 'no rule matched'],
    ['a plan', 'Norvane Pharma will license norvatinib to Ostrel Biosciences.', 'all was held back'],
  ])('%s', (_, text, nothing) => {
    const coverage = coverageOf(read(text));
    expect(coverage.nothing).toBe(nothing);
    const told = coverageLines('f.txt', { documents: [{ type: 'TEXT' }], skipped: [] }, coverage);
    expect(told.includes('gave no fact')).toBe(nothing !== undefined);
  });
});
