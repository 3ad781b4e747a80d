import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, Name } from '../../src/model.js';
import { identify, inVain, keyOfSide, type Link, sideOf } from '../../src/resolution/identity/index.js';
import { kindOf } from '../../src/resolution/keys.js';
import {
  antibody,
  cik,
  drug,
  former,
  full,
  identified,
  link,
  merge,
  never,
  person,
  short,
  someone,
  split,
} from './names.js';

/** What it is about, names, links, judgements, and the things: equal names, and with '?' those that stay open. */
type Case = readonly [string, readonly Name[], readonly Link[], readonly Judgement[], readonly string[]];

const one = cik('0000000001');
const two = cik('0000000002');
const inc = full('Norvane, Inc.');
const labs = full('Norvane Labs, Inc.');
const holdings = full('Norvane Holdings plc');
const word = short('Norvane');
const ostrel = full('Ostrel Biosciences');
const quellis = full('Quellis Pharma');
const old = former('OLDVANE INC');
const dolutine = drug('zorvamab dolutine');
const code = drug('NV-101');
const other = drug('AB-202');
const third = drug('ZD-303');

const FIRMS: readonly Case[] = [
  ['one name in two spellings is one', [inc, full('NORVANE INC')], [], [], ['NORVANE INC = Norvane, Inc.']],
  ['two names are two', [inc, ostrel], [], [], ['Norvane, Inc.', 'Ostrel Biosciences']],
  [
    'a CIK is its name, and the name it gave up',
    [inc, one, old],
    [link(inc, one), link(old, one)],
    [],
    ['0000000001 = Norvane, Inc. = OLDVANE INC'],
  ],
  [
    'two CIKs of one name stay two, and the name is open',
    [inc, one, two],
    [link(inc, one), link(inc, two)],
    [],
    ['0000000001', '0000000002', 'Norvane, Inc. ?'],
  ],
  [
    'a synonym does not join two CIKs',
    [inc, ostrel, one, two],
    [link(inc, one), link(ostrel, two), link(inc, ostrel)],
    [],
    ['0000000001 = Norvane, Inc.', '0000000002 = Ostrel Biosciences'],
  ],
  ['a short name is that of the only firm', [word, labs], [link(word, labs)], [], ['Norvane = Norvane Labs, Inc.']],
  [
    'a short name of two firms is open',
    [word, labs, holdings],
    [link(word, labs), link(word, holdings)],
    [],
    ['Norvane ?', 'Norvane Holdings plc', 'Norvane Labs, Inc.'],
  ],
  [
    'so is one that is also spelled out',
    [word, inc, labs],
    [link(word, labs)],
    [],
    ['Norvane ?', 'Norvane Labs, Inc.', 'Norvane, Inc.'],
  ],
];

const MERGES: readonly Case[] = [
  ['joins two names', [inc, ostrel], [], [merge(inc, ostrel)], ['Norvane, Inc. = Ostrel Biosciences']],
  [
    'joins all names of both things',
    [dolutine, code, other],
    [link(dolutine, code)],
    [merge(code, other)],
    ['AB-202 = NV-101 = zorvamab dolutine'],
  ],
  [
    'joins two CIKs, by themselves',
    [inc, one, two],
    [link(inc, one), link(inc, two)],
    [merge(one, two)],
    ['0000000001 = 0000000002 = Norvane, Inc.'],
  ],
  [
    'joins two CIKs, by the names that have them',
    [inc, ostrel, one, two],
    [link(inc, one), link(ostrel, two)],
    [merge(inc, ostrel)],
    ['0000000001 = 0000000002 = Norvane, Inc. = Ostrel Biosciences'],
  ],
  [
    'joins two CIKs, also where one is known by a synonym',
    [inc, ostrel, quellis, one, two],
    [link(inc, one), link(quellis, two), link(quellis, ostrel)],
    [merge(inc, ostrel)],
    ['0000000001 = 0000000002 = Norvane, Inc. = Ostrel Biosciences = Quellis Pharma'],
  ],
  [
    'makes the short name of both theirs',
    [word, labs, holdings],
    [link(word, labs), link(word, holdings)],
    [merge(labs, holdings)],
    ['Norvane = Norvane Holdings plc = Norvane Labs, Inc.'],
  ],
  [
    'says what an open short name means',
    [word, labs, holdings],
    [link(word, labs), link(word, holdings)],
    [merge(word, labs)],
    ['Norvane = Norvane Labs, Inc.', 'Norvane Holdings plc'],
  ],
  [
    'of one that is spelled out elsewhere leaves the short name with it',
    [word, inc, ostrel],
    [],
    [merge(inc, ostrel)],
    ['Norvane = Norvane, Inc. = Ostrel Biosciences'],
  ],
  [
    'of one that is spelled out does not settle what its short name means',
    [word, inc, labs, ostrel],
    [link(word, labs)],
    [merge(inc, ostrel)],
    ['Norvane ?', 'Norvane Labs, Inc.', 'Norvane, Inc. = Ostrel Biosciences'],
  ],
  [
    'says whose an open full name is',
    [inc, one, two],
    [link(inc, one), link(inc, two)],
    [merge(inc, two)],
    ['0000000001', '0000000002 = Norvane, Inc.'],
  ],
  [
    'goes on through a name that nobody uses',
    [inc, ostrel],
    [],
    [merge(inc, quellis), merge(quellis, ostrel)],
    ['Norvane, Inc. = Ostrel Biosciences'],
  ],
  [
    'with a name that nobody uses waits',
    [inc, ostrel],
    [],
    [merge(inc, quellis)],
    ['Norvane, Inc.', 'Ostrel Biosciences'],
  ],
  [
    'with a name that nobody uses does not settle a short one',
    [word, labs, holdings],
    [link(word, labs), link(word, holdings)],
    [merge(word, quellis)],
    ['Norvane ?', 'Norvane Holdings plc', 'Norvane Labs, Inc.'],
  ],
  [
    'of a drug and an antibody',
    [antibody('huK77'), drug('MLN-77')],
    [],
    [merge(antibody('huK77'), drug('MLN-77'))],
    ['MLN-77 = huK77'],
  ],
];

const NEVERS: readonly Case[] = [
  [
    'beats a synonym',
    [dolutine, code],
    [link(dolutine, code)],
    [never(dolutine, code)],
    ['NV-101', 'zorvamab dolutine'],
  ],
  [
    'beats a header: of two names the former one goes',
    [inc, old, one],
    [link(inc, one), link(old, one)],
    [never(inc, old)],
    ['0000000001 = Norvane, Inc.', 'OLDVANE INC'],
  ],
  [
    'beats a header: a name is not that of a CIK',
    [inc, one],
    [link(inc, one)],
    [never(inc, one)],
    ['0000000001', 'Norvane, Inc.'],
  ],
  [
    'leaves a name to the other CIK',
    [inc, one, two],
    [link(inc, one), link(inc, two)],
    [never(inc, one)],
    ['0000000001', '0000000002 = Norvane, Inc.'],
  ],
  [
    'holds through others',
    [dolutine, code, other],
    [link(dolutine, code), link(code, other)],
    [never(dolutine, other)],
    ['AB-202 = NV-101', 'zorvamab dolutine'],
  ],
  [
    'holds for what is merged with either, against a synonym',
    [dolutine, code, other],
    [link(code, dolutine)],
    [merge(other, code), never(other, dolutine)],
    ['AB-202 = NV-101', 'zorvamab dolutine'],
  ],
  [
    'and against what synonyms would make of both',
    [dolutine, code, other, third],
    [link(dolutine, third), link(code, other)],
    [merge(dolutine, code), never(other, third)],
    ['AB-202 = NV-101 = zorvamab dolutine', 'ZD-303'],
  ],
  [
    'takes an owner from a short name',
    [word, labs, holdings],
    [link(word, labs), link(word, holdings)],
    [never(word, labs)],
    ['Norvane = Norvane Holdings plc', 'Norvane Labs, Inc.'],
  ],
  [
    'holds before a merge that contradicts it',
    [inc, ostrel],
    [],
    [merge(inc, ostrel), never(inc, ostrel)],
    ['Norvane, Inc.', 'Ostrel Biosciences'],
  ],
];

const SPLITS: readonly Case[] = [
  [
    'takes an alias off',
    [dolutine, code],
    [link(dolutine, code)],
    [split(code, dolutine)],
    ['NV-101', 'zorvamab dolutine'],
  ],
  [
    'leaves the other aliases where they are, whatever their letters',
    [dolutine, code, other],
    [link(dolutine, code), link(dolutine, other), link(code, other)],
    [split(code, dolutine)],
    ['AB-202 = zorvamab dolutine', 'NV-101'],
  ],
  [
    'takes along what only the alias ties to the rest',
    [dolutine, code, other],
    [link(dolutine, code), link(code, other)],
    [split(code, dolutine)],
    ['AB-202 = NV-101', 'zorvamab dolutine'],
  ],
  ['takes a short name off', [word, labs], [link(word, labs)], [split(word, labs)], ['Norvane', 'Norvane Labs, Inc.']],
  [
    'leaves the CIK with the rest, whatever their letters',
    [full('Aardvane Pharma'), inc, one],
    [link(full('Aardvane Pharma'), one), link(inc, one)],
    [split(full('Aardvane Pharma'), inc)],
    ['0000000001 = Norvane, Inc.', 'Aardvane Pharma'],
  ],
];

const jane = (firm: Name) => person('Jane Roe', firm);
const janeM = (firm: Name) => person('Jane M. Roe', firm);
const janeK = (firm: Name) => person('Jane K. Roe', firm);

const PEOPLE: readonly Case[] = [
  [
    'one name at one firm is one, in any spelling',
    [ostrel, jane(ostrel), person('JANE ROE', ostrel), janeM(ostrel)],
    [],
    [],
    ['JANE ROE = Jane M. Roe = Jane Roe', 'Ostrel Biosciences'],
  ],
  [
    'one name at two firms is two',
    [ostrel, quellis, jane(ostrel), jane(quellis)],
    [],
    [],
    ['Jane Roe', 'Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'and one, where the firms are one',
    [ostrel, quellis, jane(ostrel), jane(quellis)],
    [],
    [merge(ostrel, quellis)],
    ['Jane Roe = Jane Roe', 'Ostrel Biosciences = Quellis Pharma'],
  ],
  [
    'or where they are judged to be',
    [ostrel, quellis, jane(ostrel), jane(quellis)],
    [],
    [merge(jane(ostrel), jane(quellis))],
    ['Jane Roe = Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'a filing that says whom one worked for joins them',
    [ostrel, quellis, jane(ostrel), jane(quellis)],
    [link(jane(ostrel), jane(quellis))],
    [],
    ['Jane Roe = Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'unless they are judged to be two',
    [ostrel, quellis, jane(ostrel), jane(quellis)],
    [link(jane(ostrel), jane(quellis))],
    [never(jane(ostrel), jane(quellis))],
    ['Jane Roe', 'Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'namesakes with other initials stay apart, and the plain name is open',
    [ostrel, jane(ostrel), janeM(ostrel), janeK(ostrel)],
    [],
    [],
    ['Jane K. Roe', 'Jane M. Roe', 'Jane Roe ?', 'Ostrel Biosciences'],
  ],
  [
    'till it is judged',
    [ostrel, jane(ostrel), janeM(ostrel), janeK(ostrel)],
    [],
    [merge(jane(ostrel), janeK(ostrel))],
    ['Jane K. Roe = Jane Roe', 'Jane M. Roe', 'Ostrel Biosciences'],
  ],
  [
    'two spellings at one firm, judged to be two',
    [ostrel, jane(ostrel), person('JANE ROE', ostrel), janeM(ostrel)],
    [],
    [never(jane(ostrel), janeM(ostrel))],
    ['JANE ROE = Jane Roe', 'Jane M. Roe', 'Ostrel Biosciences'],
  ],
  [
    'one without a firm is the only one of that name at a firm of the filing',
    [ostrel, quellis, jane(ostrel), someone('Jane Roe', 'f', ostrel, quellis)],
    [],
    [],
    ['Jane Roe = Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'and nobody of two',
    [ostrel, quellis, jane(ostrel), jane(quellis), someone('Jane Roe', 'f', ostrel, quellis)],
    [],
    [],
    ['Jane Roe', 'Jane Roe', 'Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
  [
    'nor of one who has other initials',
    [ostrel, janeM(ostrel), someone('Jane K. Roe', 'f', ostrel)],
    [],
    [],
    ['Jane K. Roe', 'Jane M. Roe', 'Ostrel Biosciences'],
  ],
  [
    'nor one of two who have other initials',
    [ostrel, jane(ostrel), someone('Jane K. Roe', 'f', ostrel), someone('Jane M. Roe', 'g', ostrel)],
    [],
    [],
    ['Jane K. Roe', 'Jane M. Roe', 'Jane Roe', 'Ostrel Biosciences'],
  ],
  [
    'in one filing they are two as well',
    [someone('Jane K. Roe', 'f'), someone('Jane M. Roe', 'f')],
    [],
    [],
    ['Jane K. Roe', 'Jane M. Roe'],
  ],
  [
    'one without a firm is who it is judged to be',
    [ostrel, quellis, jane(ostrel), jane(quellis), someone('Jane Roe', 'f', ostrel)],
    [],
    [merge(someone('Jane Roe', 'f'), jane(quellis))],
    ['Jane Roe', 'Jane Roe = Jane Roe', 'Ostrel Biosciences', 'Quellis Pharma'],
  ],
];

describe.each([
  ['names', FIRMS],
  ['a merge', MERGES],
  ['never', NEVERS],
  ['a split', SPLITS],
  ['people', PEOPLE],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_, names, links, judgements, expected) => {
    expect(identified(names, links, judgements)).toEqual([...expected].sort());
  });
});

const CASES = [...FIRMS, ...MERGES, ...NEVERS, ...SPLITS, ...PEOPLE];
const NAMES = [...new Map(CASES.flatMap(([, names]) => names).map((name) => [name.id, name])).values()];
const sides = new Map(NAMES.map((name) => [name.id, sideOf(name)]));

/** Some names of the tables, of one kind, linked and judged at random; with people come their firms. */
const known = fc
  .constantFrom('Company', 'Molecule', 'Person')
  .chain((kind) =>
    fc.subarray(
      NAMES.filter(({ type }) => kindOf(type) === kind),
      { minLength: 2 },
    ),
  )
  .map((names) => [...new Map([...names, ...firmsOf(names)].map((name) => [name.id, name])).values()])
  .chain((names) => {
    const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }).map((all) =>
      all.flatMap(([a, b]): [Name, Name][] => {
        const [left, right] = [names[a % names.length], names[b % names.length]];
        const isOneKind = left && right && (left.type === 'Person') === (right.type === 'Person');
        return isOneKind && sideOf(left) !== sideOf(right) ? [[left, right]] : [];
      }),
    );
    const kinds = fc.array(fc.constantFrom(merge, never, split), { minLength: 12, maxLength: 12 });
    return fc.record({
      names: fc.constant(names),
      links: pairs.map((all) => all.map(([left, right]) => link(left, right))),
      judgements: fc
        .tuple(pairs, kinds)
        .map(([all, ways]) => all.slice(0, 4).flatMap(([left, right], at) => ways[at]?.(left, right) ?? [])),
    });
  });

function firmsOf(names: readonly Name[]): readonly Name[] {
  const wanted = new Set(names.flatMap(({ firms = [] }) => firms));
  return NAMES.filter(({ id }) => wanted.has(id));
}

const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length });

const RUNS = { numRuns: 300 };

describe('whatever names, links and judgements there are', () => {
  it('their order makes no difference', () => {
    const twice = known.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.record({ names: shuffled(all.names), links: shuffled(all.links), judgements: shuffled(all.judgements) }),
      ),
    );
    fc.assert(
      fc.property(twice, ([all, turned]) => {
        const { identities } = identify(turned.names, turned.links, turned.judgements);
        expect(identities).toEqual(identify(all.names, all.links, all.judgements).identities);
      }),
      RUNS,
    );
  });

  it('a part that is closed gives the same alone', () => {
    fc.assert(
      fc.property(known, ({ names, links, judgements }) => {
        const whole = identify(names, links, judgements);
        const alone = closedParts(names, links, judgements).map((part) =>
          identify(part.names, part.links, part.judgements),
        );
        expect(alone.flatMap(({ identities }) => identities).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          whole.identities,
        );
      }),
      RUNS,
    );
  });

  it('ids are unique, each name is one of one thing, and judgements hold', () => {
    fc.assert(
      fc.property(known, ({ names, links, judgements }) => {
        const { identities } = identify(names, links, judgements);
        expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length);
        const all = identities.flatMap((identity) => identity.names);
        expect(new Set(all).size).toBe(all.length);
        const sidesOf = identities.map((identity) => new Set(identity.names.map((id) => sides.get(id))));
        const vain = inVain(judgements);
        for (const judgement of judgements) {
          const { kind, left, right } = judgement;
          const isOne = sidesOf.some((own) => own.has(left) && own.has(right));
          const areTold = [left, right].every((side) => sidesOf.some((own) => own.has(side)));
          if (kind !== 'merge' || vain.includes(judgement)) expect(isOne).toBe(false);
          else if (areTold) expect(isOne).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

interface Part {
  readonly names: Name[];
  readonly links: Link[];
  readonly judgements: Judgement[];
}

/** What depends on each other: by key, link, judgement, and of people by their firms. */
function closedParts(
  names: readonly Name[],
  links: readonly Link[],
  judgements: readonly Judgement[],
): readonly Part[] {
  const partOf = new Map(names.map((name) => [name.id, new Set([name.id])]));
  const join = (all: readonly string[]): void => {
    const joined = new Set(all.flatMap((id) => [...(partOf.get(id) ?? [])]));
    for (const id of joined) partOf.set(id, joined);
  };
  const byKey = (key: string) => names.filter((name) => name.key === key).map(({ id }) => id);
  for (const { id, key, firms = [] } of names) join([id, ...byKey(key), ...firms.filter((firm) => partOf.has(firm))]);
  for (const { left, right } of links) join([left, right]);
  for (const { left, right } of judgements) join([left, right].flatMap((side) => byKey(keyOfSide(side))));
  return [...new Set(partOf.values())].map((ids) => ({
    names: names.filter(({ id }) => ids.has(id)),
    links: links.filter(({ left }) => ids.has(left)),
    judgements: judgements.filter(({ left }) => byKey(keyOfSide(left)).some((id) => ids.has(id))),
  }));
}
