import { describe, expect, it } from 'vitest';
import { postClaims } from '../../../src/rules/posts/index.js';
import { given } from '../reading.js';

const NAMES = {
  Person: ['Jane Doe = JANE DOE', 'John Roe', 'Mary Poe', 'Ada Quist-Larsen'],
  Company: ['Norvane Pharma, Inc. = NORVANE PHARMA, INC. = Norvane', 'Ashgrove Bio', 'Pell & Partners', 'Tarn PR'],
};

/** 'person > company: title' */
function posts(lines: readonly string[], speaker?: string): readonly string[] {
  const { reading, entities, anaphora } = given(lines.join('\n'), NAMES, speaker);
  return [
    ...new Set(
      postClaims(reading, entities, anaphora).map(
        ({ subject, object, qualifiers: { title } }) =>
          `${subject.name} > ${object.name.replace(' Pharma, Inc.', '')}${title ? `: ${title}` : ''}`,
      ),
    ),
  ].sort();
}

interface Block {
  readonly name: string;
  readonly lines: readonly string[];
  readonly speaker?: string;
  readonly expected: readonly string[];
}

const BODY = ['Norvane and Ashgrove Bio said on Monday that the study had come to an end in June.', ''];

const contacts: readonly Block[] = [
  {
    name: 'under the heading of a firm',
    lines: [
      'CONTACTS:',
      'Norvane Media: Jane Doe 305-3558 John Roe 740-1256',
      'Ashgrove Bio: Mary Poe +358 10 426 2721',
    ],
    expected: ['Jane Doe > Norvane', 'John Roe > Norvane', 'Mary Poe > Ashgrove Bio'],
  },
  {
    name: 'behind a firm and a colon, with a department',
    lines: [
      ...BODY,
      'Norvane: Jane Doe, Investor Relations, +33 4 55 50 01 55',
      'Ashgrove Bio: Mary Poe, Tarn PR, 212-555-0190',
    ],
    expected: ['Jane Doe > Norvane: Investor Relations', 'Mary Poe > Tarn PR'],
  },
  {
    name: 'under contacts for each firm',
    lines: [
      ...BODY,
      'Contact Norvane:',
      'Jane Doe, Head of Communications, phone +49 40 555 0128',
      '',
      'Contact for Ashgrove Bio:',
      'Mary Poe and John Roe, Tarn PR, phone +44 20 5550 0162',
    ],
    expected: ['Jane Doe > Norvane: Head of Communications', 'John Roe > Tarn PR', 'Mary Poe > Tarn PR'],
  },
  {
    name: 'under the department of a firm, with no heading',
    lines: [
      'Norvane Media Relations',
      'Jane Doe',
      'John Roe, Phone: +41 61 555 01 90',
      '',
      'For Ashgrove Bio',
      'Mary Poe',
    ],
    speaker: 'Ashgrove Bio',
    expected: ['Jane Doe > Norvane', 'John Roe > Norvane', 'Mary Poe > Ashgrove Bio'],
  },
  {
    name: 'above the firm, with titles in lines of their own',
    lines: [
      'CONTACT:',
      'Jane Doe',
      'Senior Director, Investor Relations and',
      'Corporate Communications',
      'Norvane Pharma, Inc.',
      '(617) 555-0102',
      '',
      'John Roe',
      'Pell & Partners',
      '(212) 555-0147',
    ],
    expected: [
      'Jane Doe > Norvane: Senior Director, Investor Relations and Corporate Communications',
      'John Roe > Pell & Partners',
    ],
  },
  {
    name: 'in one line with the firm',
    lines: [
      'Media: Jane Doe, Norvane, jdoe@norvane.example',
      'Investors: John Roe, Managing Director, Tarn PR, +1 212 555 0147',
    ],
    expected: ['Jane Doe > Norvane', 'John Roe > Tarn PR: Managing Director'],
  },
  {
    name: 'with a department for a title',
    lines: ['For further information: Jane Doe, Investor Relations, Norvane Pharma, Inc., Tel. +45 5550 1414'],
    expected: ['Jane Doe > Norvane: Investor Relations'],
  },
  {
    name: 'two people of one firm',
    lines: [
      'Company Contacts:',
      '',
      'Jane Doe and John Roe',
      '',
      'Norvane Pharma, Inc.',
      '',
      '(781) 652-4500',
      '',
      'ir@norvane.example',
    ],
    expected: ['Jane Doe > Norvane', 'John Roe > Norvane'],
  },
  {
    name: 'under headings that are no firm: those who speak',
    lines: ['Contacts:', 'Media', 'Jane Doe', '(781) 652-4500', 'Investors', 'John Roe', 'Tarn PR', '(781) 652-4511'],
    speaker: 'Norvane Pharma, Inc.',
    expected: ['Jane Doe > Norvane', 'John Roe > Tarn PR'],
  },
  {
    name: 'side by side',
    lines: [
      'Contacts:',
      'Jane Doe                         John Roe',
      'Norvane Pharma, Inc.             Tarn PR',
      '(617) 555-0102                   (212) 555-0147',
    ],
    expected: ['Jane Doe > Norvane', 'John Roe > Tarn PR'],
  },
  {
    name: 'with a mail address of the firm',
    lines: ['Contacts:', 'Jane Doe', 'jane.doe@ashgrove.example', '+1 617 555 0102'],
    speaker: 'Norvane Pharma, Inc.',
    expected: ['Jane Doe > Ashgrove Bio'],
  },
  {
    name: 'beside a colleague whose firm is known',
    lines: [
      '“We did it,” said Jane Doe, president of Norvane, on Tuesday in the afternoon.',
      '',
      'For more information, please contact:',
      '',
      'Jane Doe, President, tel. +46 46 555 01 10',
      '',
      'John Roe, CFO, tel. +46 46 555 01 12',
    ],
    expected: ['Jane Doe > Norvane: president', 'Jane Doe > Norvane: President', 'John Roe > Norvane: CFO'],
  },
  {
    name: 'of nobody knows which firm',
    lines: ['Refer to:', 'Jane Doe; 276-5795', 'John Roe; 277-1838'],
    expected: [],
  },
  {
    name: 'of a firm that nobody knows',
    lines: ['Contacts:', 'Jane Doe, Quist & Larsen Advisers, +1 617 555 0102'],
    speaker: 'Norvane Pharma, Inc.',
    expected: [],
  },
  {
    name: 'over and under an agency that nobody knows',
    lines: [
      'Contacts:',
      'Norvane Pharma, Inc.',
      'Jane Doe, 617-555-0102',
      'or',
      'Media:',
      'Quist Public Relations',
      'John Roe, 212-555-0147',
      'Investors:',
      'Mary Poe',
      'Larsen Quist Associates',
    ],
    expected: ['Jane Doe > Norvane'],
  },
  {
    name: 'with departments that are no agency',
    lines: ['Contacts:', 'Norvane Pharma, Inc.', 'Global Media Relations', 'Jane Doe', '617-555-0102', 'John Roe'],
    expected: ['Jane Doe > Norvane', 'John Roe > Norvane'],
  },
  {
    name: 'before the source of the release, which is no employer of its own',
    lines: ['Contacts:', 'Norvane: Jane Doe 305-3558 Source: Ashgrove Bio'],
    expected: ['Jane Doe > Norvane'],
  },
];

const signatures: readonly Block[] = [
  {
    name: 'of a report',
    lines: [
      'SIGNATURES',
      '',
      'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.',
      '',
      'NORVANE PHARMA, INC.',
      '',
      'Date: May 2, 2019',
      '',
      'By: /s/ Jane Doe',
      'Name: Jane Doe',
      'Title: General Counsel and Secretary',
    ],
    expected: ['Jane Doe > Norvane', 'Jane Doe > Norvane: General Counsel and Secretary'],
  },
  {
    name: 'with a title over two lines',
    lines: [
      'SIGNATURES',
      '',
      'NORVANE PHARMA, INC.',
      '',
      'By: /s/ JANE DOE',
      '    JANE DOE',
      '    Chief Financial Officer and',
      '    Vice President, Finance',
    ],
    expected: ['Jane Doe > Norvane', 'Jane Doe > Norvane: Chief Financial Officer and Vice President, Finance'],
  },
  {
    name: 'of two parties',
    lines: [
      'SIGNATURES',
      'NORVANE PHARMA, INC.',
      'By: /s/ Jane Doe',
      'Name: Jane Doe',
      'Title: President',
      '',
      'ASHGROVE BIO',
      'By: /s/ John Roe',
      'Name: John Roe',
      'Title: Chairman',
    ],
    expected: [
      'Jane Doe > Norvane',
      'Jane Doe > Norvane: President',
      'John Roe > Ashgrove Bio',
      'John Roe > Ashgrove Bio: Chairman',
    ],
  },
  {
    name: 'under a letter',
    lines: [
      'NORVANE PHARMA, INC.',
      '',
      'Dear shareholders,',
      '',
      'The year was a good one for all of us, and the next will be better.',
      '',
      'Sincerely,',
      '',
      'Jane Doe',
      'Founder, Chairman and Chief Executive Officer',
    ],
    expected: ['Jane Doe > Norvane: Founder, Chairman and Chief Executive Officer'],
  },
];

const rosters: readonly Block[] = [
  {
    name: 'rows with ages',
    lines: [
      ...BODY,
      'NAME                  AGE     POSITION',
      'Jane Doe, Ph.D.       52      Chairwoman of the Board and Chief',
      '                              Executive Officer',
      'John Roe              47      Chief Financial Officer',
    ],
    speaker: 'Norvane Pharma, Inc.',
    expected: [
      'Jane Doe > Norvane: Chairwoman of the Board and Chief Executive Officer',
      'John Roe > Norvane: Chief Financial Officer',
    ],
  },
  {
    name: 'rows under a heading that says what they are',
    lines: [...BODY, 'Management', '', 'Dame Jane Doe (a)(b) | Non-Executive Chair', 'John Roe | Director'],
    speaker: 'Norvane Pharma, Inc.',
    expected: ['Jane Doe > Norvane: Non-Executive Chair', 'John Roe > Norvane: Director'],
  },
  {
    name: 'rows that say something else',
    lines: [
      ...BODY,
      'Investigators',
      '',
      'Jane Doe | Director, Quist Cancer Center',
      'John Roe | Director | Ashgrove Bio',
      'Mary Poe | 1,200 | 4%',
    ],
    speaker: 'Norvane Pharma, Inc.',
    expected: [],
  },
];

describe('lists of officers', () => {
  it.each(rosters)('$name', ({ lines, speaker, expected }) =>
    expect(posts(lines, speaker)).toEqual([...expected].sort()),
  );
});

describe('contacts', () => {
  it.each(contacts)('$name', ({ lines, speaker, expected }) =>
    expect(posts([...BODY, ...lines], speaker)).toEqual([...expected].sort()),
  );
});

describe('signatures', () => {
  it.each(signatures)('$name', ({ lines, speaker, expected }) =>
    expect(posts(lines, speaker)).toEqual([...expected].sort()),
  );
});
