import { describe, expect, it } from 'vitest';
import type { Deal } from '../../src/resolution/deals/deal.js';
import type { Succession } from '../../src/resolution/deals/firms.js';
import { coursesAmong } from '../../src/resolution/deals/index.js';

/** `NAME TYPE PARTY [by GRANTOR] [on DATE] [in TERRITORY] [known DAY]`, and flags; a return is by who regains. */
function deal(line: string): Deal {
  const [, id = '', verb = '', party = '', rest = ''] = /^(\S+) (licence|return|sale) (\S+)(.*)$/.exec(line) ?? [];
  const said = (word: string) =>
    new RegExp(` ${word} (.+?)(?= by | on | in | known | exclusive| only| superseded|$)`).exec(rest)?.[1];
  const [by, date, territory, known] = [said('by'), said('on'), said('in'), said('known')];
  const type = verb === 'licence' ? 'LICENSED_TO' : verb === 'return' ? 'REGAINED_FROM' : 'ACQUIRED';
  return {
    id,
    type,
    party,
    qualifiers: {
      ...(by === undefined ? {} : type === 'LICENSED_TO' ? { licensor: by } : { by }),
      ...(date === undefined ? {} : { date }),
      ...(territory === undefined ? {} : { territory }),
      ...(rest.includes(' exclusive') ? { exclusive: true } : {}),
      ...(rest.includes(' only') ? { rights: 'manufacture' } : {}),
    },
    ...(known === undefined ? {} : { known }),
    ...(rest.includes(' superseded') ? { superseded: true } : {}),
  };
}

/** `OLD became NEW [on DATE] [known DAY]`, `OLD bought by OWNER …` */
function succession(line: string): Succession {
  const [, from = '', how, to = '', rest = ''] = /^(\S+) (became|bought by) (\S+)(.*)$/.exec(line) ?? [];
  const [date, known] = [/ on (\S+)/.exec(rest)?.[1], / known (\S+)/.exec(rest)?.[1]];
  return {
    from,
    to,
    ...(date === undefined ? {} : { date }),
    ...(known === undefined ? {} : { known }),
    ...(how === 'bought by' ? { bought: true } : {}),
  };
}

const isSuccession = (line: string): boolean => / became | bought by /.test(line);
const course = (lines: readonly string[]) =>
  coursesAmong(lines.filter(isSuccession).map(succession))(lines.filter((line) => !isSuccession(line)).map(deal));
/** `R ends L DAY [for TERRITORY]` */
const endings = (lines: readonly string[]): readonly string[] =>
  course(lines)
    .endings.map(
      ({ by, of, day = '?', territory }) =>
        `${by} ends ${of} ${day}${territory === undefined ? '' : ` for ${territory}`}`,
    )
    .sort();

type Table = readonly (readonly [title: string, lines: readonly string[], expected: readonly string[]])[];
const table = (title: string, rows: Table, of: (lines: readonly string[]) => readonly string[]) =>
  describe(title, () => {
    it.each(rows)('%s', (_, lines, expected) => {
      expect(of(lines)).toEqual(expected);
      expect(of(lines.toReversed())).toEqual(expected);
    });
  });

const L = 'L licence ostrel by norvane on 1999 known 2003-01-24';
const R = 'R return ostrel by norvane on 2003-01-24 known 2003-01-24';

table(
  'a return ends',
  [
    ['the licence that it gives back', [L, R], ['R ends L 2003-01-24']],
    ['no licence of another firm', ['L licence calvet by norvane on 1999', R], []],
    ['no licence that another firm granted', ['L licence ostrel by calvet on 1999', R], []],
    ['a licence of nobody knows whom', ['L licence ostrel on 1999', R], ['R ends L 2003-01-24']],
    [
      'a licence without a date, also one that is told later',
      ['L licence ostrel known 2009-05-05', R],
      ['R ends L 2003-01-24'],
    ],
    ['no licence of a later day', ['L licence ostrel by norvane on 2005', 'R return ostrel on 2003-01-24'], []],
    [
      'the licence before it, not the one after it',
      [
        L,
        R,
        'M licence ostrel by norvane on 2005-04 known 2005-04-30',
        'S return ostrel by norvane on 2008 known 2009-01-01',
      ],
      ['M ends R 2005-04-30', 'R ends L 2003-01-24', 'S ends M 2008-12-31'],
    ],
    ['a licence of the same year', ['L licence ostrel by norvane on 2003', R], ['R ends L 2003-01-24']],
    [
      'of two licences the one that was surely there',
      [L, R, 'M licence ostrel by norvane on 2003 known 2004-02-02'],
      ['R ends L 2003-01-24'],
    ],
    [
      'at the last day of its year',
      [L, 'R return ostrel by norvane on 2002 known 2003-01-24'],
      ['R ends L 2002-12-31'],
    ],
    [
      'at the day when it was told, if that is earlier',
      [L, 'R return ostrel by norvane on 2003 known 2003-02-01'],
      ['R ends L 2003-02-01'],
    ],
    [
      'at the day when it was told, without a date',
      [L, 'R return ostrel by norvane known 2003-01-24'],
      ['R ends L 2003-01-24'],
    ],
    ['at a day that nobody knows', [L, 'R return ostrel by norvane'], ['R ends L ?']],
    [
      'without a date no licence of later than it was told',
      ['L licence ostrel by norvane on 2005', 'R return ostrel known 2003-01-24'],
      [],
    ],
    ['at a day to come', [L, 'R return ostrel by norvane on 2030-01-01 known 2003-01-24'], ['R ends L 2030-01-01']],
    [
      'what its giver had got back himself',
      ['R return calvet by ostrel on 2001', 'S return ostrel by norvane on 2003'],
      ['S ends R 2003-12-31'],
    ],
    [
      'what its giver had bought',
      ['P sale ostrel on 2001', 'S return ostrel by norvane on 2003'],
      ['S ends P 2003-12-31'],
    ],
  ],
  endings,
);

table(
  'successors count:',
  [
    [
      'a return from the firm that the licensee became',
      ['L licence oldstrel by norvane on 1999', R, 'oldstrel became ostrel'],
      ['R ends L 2003-01-24'],
    ],
    [
      'through another one',
      ['L licence oldstrel on 1999', R, 'oldstrel became midstrel', 'midstrel became ostrel'],
      ['R ends L 2003-01-24'],
    ],
    [
      'a return from the firm that bought the licensee',
      ['L licence smallvet on 1999', R, 'smallvet bought by ostrel'],
      ['R ends L 2003-01-24'],
    ],
    [
      'a return to the firm that the licensor became',
      ['L licence ostrel by oldvane on 1999', R, 'oldvane became norvane'],
      ['R ends L 2003-01-24'],
    ],
    [
      'a return that is told with the old name',
      ['L licence newstrel on 1999', R, 'ostrel became newstrel'],
      ['R ends L 2003-01-24'],
    ],
    ['not before they are', ['L licence smallvet on 1999', R, 'smallvet bought by ostrel on 2004'], []],
    [
      'not the sister of a successor',
      ['L licence sister on 1999', R, 'sister became group', 'ostrel became group'],
      [],
    ],
  ],
  endings,
);

it('an ending is known when both the return and the successor are', () => {
  const known = (...lines: readonly string[]) => course(lines).endings.map((ending) => ending.known);
  expect(known(L, R)).toEqual(['2003-01-24']);
  const old = 'L licence oldstrel by norvane on 1999 known 1999-03-03';
  expect(known(old, R, 'oldstrel became ostrel known 2010-01-01')).toEqual(['2010-01-01']);
  expect(known(old, R, 'oldstrel became ostrel known 2001-01-01')).toEqual(['2003-01-24']);
  expect(
    known(
      old,
      R,
      'oldstrel became ostrel known 2010-01-01',
      'oldstrel became mid known 2004-01-01',
      'mid became ostrel known 2005-01-01',
    ),
  ).toEqual(['2005-01-01']);
  expect(known(L, 'R return ostrel by norvane on 2003')).toEqual([undefined]);
});

const territories = (licence: string, given: string): readonly string[] => [
  `L licence ostrel by norvane on 1999${licence && ` in ${licence}`}`,
  `R return ostrel by norvane on 2003-01-24${given && ` in ${given}`}`,
];
const ALL = ['R ends L 2003-01-24'];
const part = (territory: string) => [`R ends L 2003-01-24 for ${territory}`];

table(
  'territories:',
  [
    ['the same', territories('Japan', 'Japan'), ALL],
    ['the same in other words', territories('European', 'Europe'), ALL],
    ['the same in many words', territories('Greater China', 'mainland China, Hong Kong, Macau and Taiwan'), ALL],
    ['a wider return', territories('Germany and France', 'the European Union'), ALL],
    ['a return that says none', territories('Japan', ''), ALL],
    ['a return of the world', territories('Japan', 'worldwide'), ALL],
    ['another one', territories('Japan', 'Europe'), []],
    ['one of two', territories('Japan and Korea', 'Japan'), part('Japan')],
    ['one of the world', territories('worldwide', 'the United States'), part('the United States')],
    ['one of a licence that says none', territories('', 'Japan'), part('Japan')],
    ['one of all but some', territories('outside the United States', 'European'), part('European')],
    ['one that was excepted', territories('worldwide except Japan', 'Japan'), []],
    ['one that nobody can tell', territories('Japan', 'certain territories'), []],
    ['the same that nobody can tell', territories('certain territories', 'certain territories'), ALL],
  ],
  endings,
);

table(
  'who has rights back, or has bought them, has them until',
  [
    ['they are licensed again', [R, 'M licence calvet by norvane on 2005 known 2005-06-01'], ['M ends R 2005-06-01']],
    [
      'they are licensed again to the same firm',
      [R, 'M licence ostrel by norvane on 2005-05-05'],
      ['M ends R 2005-05-05'],
    ],
    ['they are licensed on the same day', [R, 'M licence calvet by norvane on 2003-01-24'], ['M ends R 2003-01-24']],
    [
      'a later filing tells of a licence without a date',
      [R, 'M licence calvet by norvane known 2005-06-01'],
      ['M ends R 2005-06-01'],
    ],
    ['(not when the same filing does)', [R, 'M licence calvet by norvane known 2003-01-24'], []],
    ['(not by a licence of before)', [R, 'M licence calvet by norvane on 2001'], []],
    ['(not by a licence of somebody else)', [R, 'M licence calvet by tarn on 2005'], []],
    ['(not by a licence only to make it)', [R, 'M licence calvet by norvane on 2005 only'], []],
    [
      'for the territory that is licensed',
      [R, 'M licence calvet by norvane on 2005-05-05 in Japan'],
      ['M ends R 2005-05-05 for Japan'],
    ],
    ['somebody else buys the asset', [R, 'P sale calvet on 2005-05-05'], ['P ends R 2005-05-05']],
    ['(not when he buys it himself)', [R, 'P sale norvane on 2005-05-05'], []],
    ['the buyer sells it', ['O sale norvane on 2004', 'P sale calvet on 2005-05-05'], ['P ends O 2005-05-05']],
    ['(not by a sale of before)', [R, 'P sale calvet on 2001'], []],
    ['(a licence goes on with the buyer)', [L, 'P sale calvet on 2005-05-05'], []],
    ['(a licence to the buyer does not)', [L, 'P sale ostrel on 2005-05-05'], ['P ends L 2005-05-05']],
  ],
  endings,
);

it.each<[string, readonly string[], Record<string, unknown>]>([
  [
    'from the first day of the year, until the return',
    [L, R],
    { id: 'L', from: '1999-01-01', until: '2003-01-24', first: true },
  ],
  ['from a day that nobody says', ['L licence ostrel by norvane known 2003-01-24'], { id: 'L' }],
  ['not ended by what an amendment replaced', [L, `${R} superseded`], { id: 'L', from: '1999-01-01', first: true }],
  ['not ended by a part', territories('', 'certain territories'), { id: 'L', from: '1999-01-01', first: true }],
  [
    'for places that can be looked up',
    ['L licence ostrel in Japan'],
    { id: 'L', places: ['asia', 'asia-pacific', 'east asia', 'japan'] },
  ],
  [
    'for the world without some',
    ['L licence ostrel in worldwide except Canada and the U.S.'],
    { id: 'L', without: ['canada', 'united states'] },
  ],
  ['for the world', ['L licence ostrel in worldwide'], { id: 'L' }],
])('a licence holds %s', (_, lines, expected) =>
  expect(course(lines).terms.find(({ id }) => id === 'L')).toEqual(expected),
);

table(
  'told again, less precisely:',
  [
    ['without the date, with the new name', [L, 'G licence newstrel by norvane', 'ostrel became newstrel'], ['L > G']],
    [
      'with the same date and the new name',
      [L, 'G licence newstrel by norvane on 1999', 'ostrel became newstrel'],
      ['L > G'],
    ],
    [
      'not the licence of the firm that bought the licensee',
      [L, 'G licence owner by norvane', 'ostrel bought by owner'],
      [],
    ],
    ['not another date', [L, 'G licence ostrel by norvane on 2001'], []],
    ['not another licensor', [L, 'G licence ostrel by calvet'], []],
    ['not another territory', ['L licence ostrel on 1999 in Japan', 'G licence ostrel in Korea'], []],
    [
      'the same territory in other words',
      ['L licence ostrel on 1999 in Greater China', 'G licence ostrel in China, Hong Kong, Macau and Taiwan'],
      ['L > G'],
    ],
    ['a return', [R, 'S return oldstrel by norvane on 2003', 'oldstrel became ostrel'], ['R > S']],
  ],
  (lines) => course(lines).retold.map(({ specific, general }) => `${specific} > ${general}`),
);

table(
  'first licences:',
  [
    ['the only one', [L], ['L']],
    ['the earlier of two', [L, 'M licence calvet by norvane on 2005'], ['L']],
    [
      'one for each territory',
      ['L licence ostrel by norvane on 1999 in Japan', 'M licence calvet by norvane on 2005 in Europe'],
      ['L', 'M'],
    ],
    ['not of a licensee', ['L licence ostrel by norvane on 1999', 'M licence calvet by ostrel on 2005'], ['L']],
    ['not of a buyer', ['P sale norvane', L], []],
    ['none without a date', ['L licence ostrel by norvane'], []],
    ['none when another one may have come before', [L, 'M licence calvet by norvane'], []],
    ['also when it is told again', [L, 'G licence ostrel by norvane'], ['L']],
  ],
  (lines) =>
    course(lines)
      .terms.flatMap(({ id, first }) => (first ? [id] : []))
      .sort(),
);

const E = 'E licence ostrel by norvane on 1999 exclusive';
table(
  'conflicts:',
  [
    [
      'two exclusive licences at one time',
      [E, 'F licence calvet by norvane on 2005 exclusive'],
      ['E F two exclusive licences at one time'],
    ],
    ['not one after the other', [E, R, 'F licence calvet by norvane on 2005 exclusive'], []],
    ['not of two territories', [`${E} in Japan`, 'F licence calvet by norvane on 2005 exclusive in Europe'], []],
    [
      'of a territory in another',
      [`${E} in Japan`, 'F licence calvet by norvane on 2005 exclusive in Asia'],
      ['E F two exclusive licences at one time'],
    ],
    ['not of two licensors', [E, 'F licence calvet by tarn on 2005 exclusive'], []],
    [
      'not of one firm under two names',
      [E, 'F licence newstrel by norvane on 2005 exclusive', 'ostrel became newstrel'],
      [],
    ],
    [
      'one licence of two licensors',
      ['E licence ostrel by norvane on 1999', 'F licence ostrel by tarn on 1999'],
      ['E F two licensors of one licence'],
    ],
    [
      'not under two names',
      ['E licence ostrel by norvane on 1999', 'F licence ostrel by newvane on 1999', 'norvane became newvane'],
      [],
    ],
    ['none with what an amendment replaced', [`${E} superseded`, 'F licence calvet by norvane on 2005 exclusive'], []],
  ],
  (lines) => course(lines).conflicts.map(({ left, right, reason }) => `${left} ${right} ${reason}`),
);
