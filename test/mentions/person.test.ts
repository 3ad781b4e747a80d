import { describe, expect, it } from 'vitest';
import { entitiesOf } from './read.js';

const namesIn = (text: string): string[] => entitiesOf(text, 'Person').map(({ name }) => name);

describe('a person is introduced by', () => {
  it.each([
    ['a title', 'We thank Prof. Kim Min-jun for his advice.', ['Kim Min-jun']],
    ['a title before a surname in capitals', 'We thank Ms. HE Lan and Mr. Chi Shing LAU.', ['HE Lan', 'Chi Shing LAU']],
    ['what is presented', 'Presenting author: Xiaofan Ludmer, Bexley Bio', ['Xiaofan Ludmer']],
    ['titles before a plain word', 'Prof. Dr. Gunter Stock, a member of the board, said so.', ['Gunter Stock']],
    ['one title for two', 'We thank Drs Oriel Vasseur and Tamsin Braddock.', ['Oriel Vasseur', 'Tamsin Braddock']],
    ['a degree', 'Ovidia Brannock, M.D., Ph.D., joined in May.', ['Ovidia Brannock']],
    ['a post', 'Oriel Vasseur, Vice President, Finance, resigned.', ['Oriel Vasseur']],
    ['a post before it', 'The board named chief executive officer Oriel Vasseur.', ['Oriel Vasseur']],
    ['a post in a firm', 'Roswell Tate, a partner at Orchard Ventures, joined the board.', ['Roswell Tate']],
    ['a quote', '"It is time," said Rebecca Vasseur.', ['Rebecca Vasseur']],
    ['a signature', 'By: /s/ OVIDIA T. BRANNOCK-COLE', ['Ovidia T. Brannock-Cole']],
    ['a seat', 'It elected Ovidia Brannock to the Board as a director.', ['Ovidia Brannock']],
    ['a former post', 'Oriel Vasseur, formerly Group Financial Controller of Bexley, resigned.', ['Oriel Vasseur']],
    ['an age', 'Oriel Vasseur, 51, formerly president of Bexley, resigned.', ['Oriel Vasseur']],
    ['what to ask about', 'Tamsin Braddock (Media)', ['Tamsin Braddock']],
    ['a particle before a plain word', 'Investor Relations: Ovidia Van Hook, ir@bexley.example', ['Ovidia Van Hook']],
    ['a hyphen and a particle', 'Dr. Jean-Luc van der Hoeven resigned.', ['Jean-Luc van der Hoeven']],
    ['another person', 'It was founded by Mark Stenhouse and Wu Jiaming.', ['Mark Stenhouse', 'Wu Jiaming']],
    ['a surname that is a plain word', 'It paid Mary Ann Grey, its Chief Executive Officer.', ['Mary Ann Grey']],
    ['a nickname in quotes', 'By: /s/ Margaret "Peg" Vasseur', ['Margaret "Peg" Vasseur']],
    ["a firm's post", "Oriel Vasseur, Bexley's chairman and CEO, told us.", ['Oriel Vasseur']],
    [
      'another person behind degrees',
      'It was founded by Ovidia Brannock, M.D., Ph.D., and Oriel Vasseur.',
      ['Ovidia Brannock', 'Oriel Vasseur'],
    ],
    ['a contact and a firm', 'Media contact: Oriel Vasseur, Northlight Strategies, 212-555-0190', ['Oriel Vasseur']],
    [
      'a contact and a department',
      'Bexley: Tamsin Aubertin, Investor Relations, +33 4 55 50 01 55',
      ['Tamsin Aubertin'],
    ],
    ['a contact for a firm', 'Contact for Bexley: Gwak Ji-won', ['Gwak Ji-won']],
    ['glued text', '"We agree," saidRebecca Vasseur, president of Bexley.', ['Rebecca Vasseur']],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('a line of a contact block', () => {
    const block =
      'Contacts:\nBexley Labs plc\nOriel Vasseur, Investor Relations\n+44 20 7946 0958\n\nTamsin Braddock\n(646) 555-0199\n';
    expect(namesIn(block)).toEqual(expect.arrayContaining(['Tamsin Braddock']));
  });
});

describe('no person is', () => {
  it.each([
    ['a firm called after people', 'Orme Tully and Company and Charles Tully Laboratories grew.'],
    ['a firm with an ampersand', 'Harold Pell & Marsh Ltd. grew.'],
    ['a department', 'Call Investor Relations or the Vice President, Corporate Communications.'],
    ['a firm with a given name', 'She was formerly with Edith-Pell Corporation.'],
    ['an office', 'The Chief Financial Officer resigned.'],
    ['a town in a state', 'It was bought by a firm of Ann Arbor, Mich.'],
    ['a campus', 'She studied at the University of Taruma at Ann Arbor, and at Tully College, in Charlotte.'],
    ['a town called after a saint', 'CHICAGO and ST. LOUIS, May 31, 2015 - The firm grew.'],
    ['a firm that is put on a list', 'It named Global Vontova to the list.'],
    ['an eponym', 'A Werner Helicase inhibitor and Hodgkin Lymphoma were studied.'],
    ['a university', 'It was made at Johns Tully University and St. Mary Hospital.'],
    ['a place', 'SAN DIEGO and Santa Clara, Calif. are near.'],
    ['a street', '410 Elliott Landing, Seattle, Washington 98119'],
    ['an address', 'Its plant is at 300 The American Road, Morris Plains, New Jersey 07950.'],
    ['a hospital', "It was licensed from St. Jude Bexley's Research Hospital and from Mary Pell's Hospital."],
    ['a drug', 'Patients received Sacituzumab Tirumotecan every two weeks.'],
    ['an agency and a town in a contact line', 'Northlight Strategies, London, +44 20 5550 0162'],
    ['a firm in a contact block', 'Media: Norvane Onda, Inc. tel. 212-555-0100\nNorvane Onda tel. 212-555-0100'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('later mentions', () => {
  it.each([
    ['by surname', 'Rebecca Vasseur, CEO of Bexley, resigned. Vasseur added that she was tired.', ['Vasseur']],
    ['by title and surname', 'Rebecca Vasseur, CEO of Bexley, resigned. Dr. Vasseur was tired.', ['Vasseur']],
    ['by the family name that comes first', 'Mr. Wu Jiaming, CEO of Bexley, resigned. Wu was tired.', ['Wu']],
    ['without the initial', 'Rebecca T. Vasseur, CEO, resigned. Rebecca Vasseur was tired.', ['Rebecca Vasseur']],
  ])('%s', (_, text, aliases) => {
    expect(entitiesOf(text, 'Person').map((person) => person.aliases)).toEqual([aliases]);
  });

  it('is nobody when two people share the surname', () => {
    const text = 'Rebecca Vasseur, CEO, and Paul Vasseur, CFO, resigned. Vasseur was tired.';
    expect(entitiesOf(text, 'Person').flatMap(({ aliases }) => aliases)).toEqual([]);
  });
});
