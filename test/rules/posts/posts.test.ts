import { describe, expect, it } from 'vitest';
import { postClaims } from '../../../src/rules/posts/index.js';
import { FURTHER, WITH_FIRM } from '../../../src/rules/posts/with-firm.js';
import { WITHOUT_FIRM } from '../../../src/rules/posts/without-firm.js';
import { given } from '../reading.js';

const PEOPLE = ['Jane Doe = Doe', 'John Roe = Roe', 'Mary Poe', 'Ada Quist-Larsen'];
const FIRMS = [
  'Norvane Pharma, Inc. = Norvane Pharma = Norvane',
  'Ashgrove Bio',
  'Norvane Research Laboratories',
  'Pell & Partners',
  'Tarn University',
];

const scene = (text: string, speaker?: string) => given(text, { Person: PEOPLE, Company: FIRMS }, speaker);

/** 'person > company: title', with the status where it is no fact. */
function posts(text: string, speaker?: string): readonly string[] {
  const { reading, entities, anaphora } = scene(text, speaker);
  const found = postClaims(reading, entities, anaphora).map(
    ({ subject, object, qualifiers: { title }, status }) =>
      `${subject.name} > ${object.name.replace(' Pharma, Inc.', '')}${title ? `: ${title}` : ''}${status === 'asserted' ? '' : ` (${status})`}`,
  );
  return [...new Set(found)];
}

describe('posts in a sentence', () => {
  it.each<[text: string, ...posts: string[]]>([
    ['He is followed by Jane Doe, who is currently treasurer of Norvane.', 'Jane Doe > Norvane: treasurer'],
    [
      'Norvane Pharma, Inc. (Head Office: Tarn, President and CEO: Jane Doe, “Norvane”) said so.',
      'Jane Doe > Norvane: President and CEO',
    ],
    ['Norvane Pharma, Inc. (in Tarn) met another CEO: Mary Poe.'],
    [
      '“We did it,” said Jane Doe, M.D., Ph.D., chief executive officer of Norvane.',
      'Jane Doe > Norvane: chief executive officer',
    ],
    ['“We did it,” said Jane Doe, MBA, President & CEO at Norvane Pharma, Inc.', 'Jane Doe > Norvane: President & CEO'],
    [
      'Jane Doe, Chairman of the Board and Chief Executive Officer of Norvane, said so.',
      'Jane Doe > Norvane: Chairman of the Board and Chief Executive Officer',
    ],
    [
      'Dr. Jane Doe, president, Norvane Research Laboratories, said so.',
      'Jane Doe > Norvane Research Laboratories: president',
    ],
    [
      'Dr. Jane Doe, vice president, Norvane clinical research, kidney and liver, Norvane Research Laboratories, said so.',
      'Jane Doe > Norvane Research Laboratories: vice president, Norvane clinical research, kidney and liver',
    ],
    [
      'Jane Doe, executive vice president and president of Ashgrove Bio, Norvane, said so.',
      'Jane Doe > Norvane: executive vice president and president of Ashgrove Bio',
    ],
    [
      'Jane Doe, Global Head, Late-Stage Oncology, Norvane, said so.',
      'Jane Doe > Norvane: Global Head, Late-Stage Oncology',
    ],
    ['Presenting author: Jane Doe, Ph.D., Ashgrove Bio', 'Jane Doe > Ashgrove Bio'],
    [
      'Jane Doe, C.P.A., continues as chief financial officer of Ashgrove Bio.',
      'Jane Doe > Ashgrove Bio: chief financial officer',
    ],
    ['Presenter: Jane Doe, M.D., The Tarn University', 'Jane Doe > Tarn University'],
    [
      'Jane Doe, M.D., Ph.D., is Professor of Hematology at Tarn University.',
      'Jane Doe > Tarn University: Professor of Hematology',
    ],
    [
      'Jane Doe, Ph.D., is Vice President, Protein Sciences, at Ashgrove Bio of Leeds.',
      'Jane Doe > Ashgrove Bio: Vice President, Protein Sciences',
    ],
    [
      'Jane Doe, M.D., who chairs the board, is Chief of Oncology at Ashgrove Bio.',
      'Jane Doe > Ashgrove Bio: Chief of Oncology',
    ],
    [
      'It was shown by Jane Doe, M.D., Chair of the Department of Cancer Therapeutics at The Tarn University.',
      'Jane Doe > Tarn University: Chair of the Department of Cancer Therapeutics',
    ],
    [
      'Jane Doe, Head of the Myeloma Center at the Tarn University, will present it.',
      'Jane Doe > Tarn University: Head of the Myeloma Center',
    ],
    [
      "Jane Doe, Norvane's founder and managing director, said so.",
      'Jane Doe > Norvane: founder and managing director',
    ],
    ['Jane Doe, the Norvane chief scientific officer, said so.', 'Jane Doe > Norvane: chief scientific officer'],
    ['Jane Doe, Norvane, executive director, said so.', 'Jane Doe > Norvane: executive director'],
    [
      'Jane Doe (CEO, Norvane) and John Roe (chairman of Ashgrove Bio) signed.',
      'Jane Doe > Norvane: CEO',
      'John Roe > Ashgrove Bio: chairman',
    ],
    [
      'Jane Doe and John Roe, co-founders of Norvane, said so.',
      'Jane Doe > Norvane: co-founders',
      'John Roe > Norvane: co-founders',
    ],
    ['Norvane thanked Jane Doe and John Roe, chairman of Ashgrove Bio.', 'John Roe > Ashgrove Bio: chairman'],
    [
      'Jane Doe, chairwoman of Norvane and head of Ashgrove Bio, said so.',
      'Jane Doe > Norvane: chairwoman',
      'Jane Doe > Ashgrove Bio: head',
    ],
    ['According to Norvane chief executive Jane Doe, sales rose.', 'Jane Doe > Norvane: chief executive'],
    ["Norvane's chief financial officer, Jane Doe, said so.", 'Jane Doe > Norvane: chief financial officer'],
    ['The chief executive of Norvane, Jane Doe, said so.', 'Jane Doe > Norvane: chief executive'],
    ['Analyst Jane Doe of Pell & Partners called it fair.', 'Jane Doe > Pell & Partners: Analyst'],
    ['Norvane was cautious, and its oncology head, Jane Doe, gave no reason.', 'Jane Doe > Norvane: oncology head'],
    ['Jane Doe, who heads discovery at Norvane, said so.', 'Jane Doe > Norvane'],
    ['Jane Doe, who follows drug makers for Pell & Partners, was surprised.', 'Jane Doe > Pell & Partners'],
    ['Jane Doe, who came in 1990 and has directed Norvane’s laboratories since, said so.', 'Jane Doe > Norvane'],
    ['Jane Doe, a neuro-oncologist at Tarn University, said so.', 'Jane Doe > Tarn University: neuro-oncologist'],
    [
      'Jane Doe,\nSenior Vice President,\nResearch of Norvane, said so.',
      'Jane Doe > Norvane: Senior Vice President, Research',
    ],
  ])('%s', (text, ...expected) => expect(posts(text)).toEqual(expected));
});

describe('appointments', () => {
  it.each<[text: string, ...posts: string[]]>([
    ['Norvane Appoints Jane Doe, M.D., as Chief Medical Officer', 'Jane Doe > Norvane: Chief Medical Officer'],
    [
      'Norvane today announced the appointment of Jane Doe as chief medical officer.',
      'Jane Doe > Norvane: chief medical officer',
    ],
    ['Norvane named Jane Doe its first chief medical officer.', 'Jane Doe > Norvane: chief medical officer'],
    [
      'On May 2, Jane Doe, until then chairwoman of Ashgrove Bio, was appointed chief scientist of Norvane.',
      'Jane Doe > Norvane: chief scientist',
    ],
    ['Jane Doe joined Norvane in May as chief counsel.', 'Jane Doe > Norvane: chief counsel'],
    [
      'In May the Norvane board elected Dr. Jane Doe, of Tarn University, as a director.',
      'Jane Doe > Norvane: director',
      'Jane Doe > Tarn University',
    ],
    [
      'The Board appointed Jane Doe, Ph.D., age 51, formerly head of Ashgrove Bio, as Norvane’s Chief Scientific Officer.',
      'Jane Doe > Norvane: Chief Scientific Officer',
    ],
    ['Jane Doe, formerly of Ashgrove Bio, was hired as vice president.', 'Jane Doe > Norvane: vice president'],
    ['At the meeting, Jane Doe was elected to the Board of Directors.', 'Jane Doe > Norvane: Board of Directors'],
    ['The directors appointed Jane Doe to the board.', 'Jane Doe > Norvane: board'],
    ['•\tAppointed Jane Doe, J.D., as General Counsel.', 'Jane Doe > Norvane: General Counsel'],
    ['• Appointed Jane Doe as Chief Commercial Officer.', 'Jane Doe > Norvane: Chief Commercial Officer'],
    ['• Jane Doe, M.D., joined as chief medical officer.', 'Jane Doe > Norvane: chief medical officer'],
    [
      'Our thanks go to Jane Doe, who retires in May as our head of research, and to John Roe, who joins us to take her place.',
      'Jane Doe > Norvane: head of research',
      'John Roe > Norvane',
    ],
    [
      'Jane Doe, treasurer of Norvane, said that the deal, signed in May, was terminated.',
      'Jane Doe > Norvane: treasurer',
    ],
    ['Norvane terminated the lease, said Jane Doe, treasurer of Norvane.', 'Jane Doe > Norvane: treasurer'],
    [
      'Jane Doe will become chief executive officer of Norvane.',
      'Jane Doe > Norvane: chief executive officer (planned)',
    ],
    ['Jane Doe will join Norvane in June as treasurer.', 'Jane Doe > Norvane: treasurer (planned)'],
  ])('%s', (text, ...expected) => expect(posts(text, 'Norvane Pharma, Inc.')).toEqual(expected));
});

describe('the firm that the document leaves open', () => {
  it.each<[text: string, ...posts: string[]]>([
    [
      '“We did it,” said Jane Doe, Ph.D., President & Chief Executive Officer.',
      'Jane Doe > Norvane: President & Chief Executive Officer',
    ],
    ['“We did it,” said Jane Doe, vice president, finance.', 'Jane Doe > Norvane: vice president, finance'],
    ['“We did it,” said chief executive officer Jane Doe.', 'Jane Doe > Norvane: chief executive officer'],
    [
      'The executive Directors are Dr. Jane Doe and Mr. John Roe, and the non-executive Director is Ms. Mary Poe.',
      'Jane Doe > Norvane: executive Directors',
      'John Roe > Norvane: executive Directors',
      'Mary Poe > Norvane: non-executive Director',
    ],
    ['Dr. Jane Doe is chief scientific officer.', 'Jane Doe > Norvane: chief scientific officer'],
    [
      'We appointed Jane Doe, MBChB, age 51, to succeed Dr. John Roe as Chief Medical Officer.',
      'Jane Doe > Norvane: Chief Medical Officer',
    ],
    [
      'The Board comprises Ms. Jane Doe and Dr. John Roe as executive directors, and Ms. Mary Poe as a non-executive director.',
      'Jane Doe > Norvane: executive directors',
      'John Roe > Norvane: executive directors',
      'Mary Poe > Norvane: non-executive director',
    ],
    ['Jane Doe, professor of medicine, agreed.'],
  ])('%s', (text, ...expected) => expect(posts(text, 'Norvane Pharma, Inc.')).toEqual(expected));

  it('is the one where the person is known to work', () =>
    expect(
      posts('Jane Doe, president of Ashgrove Bio, came.\n\nJane Doe, president, left again.', 'Norvane Pharma, Inc.'),
    ).toEqual(['Jane Doe > Ashgrove Bio: president']));

  it('is nobody where no firm speaks', () => expect(posts('“We did it,” said Jane Doe, president.')).toEqual([]));
});

describe('no posts', () => {
  it.each([
    'Jane Doe, former chief executive officer of Norvane, said so.',
    'Jane Doe was previously chief executive officer of Norvane.',
    'The former Norvane president Jane Doe said so.',
    'Jane Doe was terminated as chief financial officer of Norvane.',
    'Jane Doe, chief financial officer of Norvane, was terminated.',
    'Jane Doe, Norvane’s treasurer, has been terminated without cause.',
    'Norvane terminated Jane Doe, its chief financial officer.',
    'Norvane terminated its chief financial officer, Jane Doe.',
    'Norvane terminated the employment agreement of its treasurer, Jane Doe.',
    'The employment of Jane Doe, treasurer of Norvane, was terminated on May 2.',
    'Jane Doe’s employment as treasurer of Norvane was terminated.',
    'Norvane announced the dismissal of Jane Doe, treasurer of Norvane.',
    'Jane Doe told Norvane that the study had failed.',
    'Norvane thanked Jane Doe for her patience.',
    'Jane Doe, who led Norvane through its first round, has money of her own.',
    'Jane Doe was appointed to the board of a charity.',
    'Jane Doe, who follows Norvane and other drug makers, was surprised.',
    'Jane Doe was treated at the Tarn University.',
    'Jane Doe succeeded in the trial, and John Roe wept.',
    'The chief financial officer is as tall as Jane Doe.',
    'Before leaving Norvane, Jane Doe slept.',
    'Jane Doe, who led Norvane to the brink, wept.',
    'Norvane sued Ashgrove Bio, Jane Doe wrote.',
    'Forward-looking statements: Jane Doe, president of Norvane, expects sales to rise, and actual results may differ materially.',
  ])('%s', (text) => expect(posts(text)).toEqual([]));
});

describe('patterns', () => {
  const all = [...WITH_FIRM, ...FURTHER, ...WITHOUT_FIRM];

  it('have names of their own', () => expect(new Set(all.map(({ name }) => name)).size).toBe(all.length));

  it.each(all)('$name: $example', ({ name, example }) => {
    const { reading, entities, anaphora } = given(
      example,
      { Person: ['Jane Doe', 'John Roe'], Company: ['Norvane', 'Norvane Oncology', 'Ashgrove'] },
      'Norvane',
    );
    expect(postClaims(reading, entities, anaphora).map(({ evidence }) => evidence.rule)).toContain(`WORKS_FOR/${name}`);
  });
});

describe('evidence', () => {
  it('is a stretch of the text that one sentence holds', () => {
    const { reading, entities, anaphora } = scene(
      '“We did it,” said Jane Doe,\nchief executive of Norvane. More follows.',
    );
    const text = reading.filing.documents[0]?.text ?? '';
    const [claim] = postClaims(reading, entities, anaphora);
    expect(claim?.evidence.quote).toBe('Jane Doe,\nchief executive of Norvane');
    expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toBe(claim?.evidence.quote);
    expect(reading.sentences[claim?.evidence.sentence ?? -1]?.text).toContain(claim?.evidence.quote);
  });
});
