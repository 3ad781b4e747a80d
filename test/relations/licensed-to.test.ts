import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

/** In each of these Norvane gives and Ostrel takes. */
const OUT = [
  'Norvane licensed norvatinib to Ostrel.',
  'Norvane is licensing norvatinib to Ostrel.',
  'Norvane has out-licensed norvatinib to Ostrel.',
  'Norvane out-licensed norvatinib to Ostrel in 1999.',
  'Norvane Pharma, Inc. sublicensed norvatinib to Ostrel Biosciences GmbH.',
  'Norvatinib was licensed to Ostrel by Norvane.',
  'Norvatinib was licensed by Norvane to Ostrel in 1999.',
  'Norvatinib, licensed by Norvane to Ostrel, is sold in Chile.',
  'Norvatinib, which Norvane licensed to Ostrel in 1999, is sold in Chile.',
  'Norvatinib, which was licensed to Ostrel by Norvane in 1999, is sold in Chile.',
  'Ostrel, to which Norvane licensed norvatinib, is based in Chile.',
  'In 1999, Norvane licensed exclusively to Ostrel all rights to norvatinib.',
  'Norvane granted Ostrel an exclusive license to norvatinib.',
  'Norvane granted an exclusive license to norvatinib to Ostrel.',
  'Norvane granted to Ostrel the exclusive right to develop and sell norvatinib.',
  'Ostrel was granted an exclusive license to norvatinib by Norvane.',
  'An exclusive license to norvatinib was granted to Ostrel by Norvane.',
  'Under the agreement, Norvane granted Ostrel worldwide rights to norvatinib.',
  'Norvane gave Ostrel the marketing rights to norvatinib in Japan.',
  'Norvane assigned its rights in norvatinib to Ostrel.',
  'Norvane announced the exclusive license of norvatinib to Ostrel.',
  'Norvane, a Delaware corporation, licensed norvatinib, its oldest drug, to Ostrel, a unit of Calvet.',
  'Norvane Licenses Norvatinib to Ostrel',
  'Norvane appointed Ostrel as its exclusive distributor of Norvatinib in Chile.',
];

/** The same deal, told from the other side. */
const IN = [
  'Ostrel licensed norvatinib from Norvane.',
  'Ostrel in-licensed norvatinib from Norvane in 2004.',
  'Ostrel has in-licensed norvatinib from Norvane.',
  'Norvatinib was in-licensed by Ostrel from Norvane.',
  'Norvatinib was in-licensed from Norvane by Ostrel.',
  'Norvatinib, which Ostrel licensed from Norvane in 1999, is sold in Chile.',
  'Ostrel sells norvatinib, which it licensed from Norvane in 1999.',
  'Ostrel, which licensed norvatinib from Norvane in 1999, sells it in Chile.',
  'Ostrel obtained an exclusive license to norvatinib from Norvane.',
  'Ostrel obtained from Norvane an exclusive license to norvatinib.',
  'Ostrel acquired the worldwide rights to norvatinib from Norvane.',
  'Ostrel received a license from Norvane for norvatinib.',
  'Ostrel secured Japanese rights to norvatinib from Norvane.',
  'Rights to norvatinib were obtained by Ostrel from Norvane.',
  'Ostrel bought the rights to norvatinib from Norvane.',
  'Ostrel took a license to norvatinib from Norvane.',
  'Ostrel holds an exclusive license from Norvane to norvatinib.',
  'Ostrel develops norvatinib under a license from Norvane.',
  'Ostrel is developing norvatinib under license from Norvane.',
  'Ostrel is Norvane’s licensee for norvatinib.',
  'Ostrel In-Licenses Norvatinib From Norvane',
];

describe('LICENSED_TO', () => {
  sentences('out: %s', OUT, (text) =>
    expect(facts(text, 'LICENSED_TO', ['licensor'])).toEqual(['norvatinib -> Ostrel licensor=Norvane']),
  );

  sentences('in: %s', IN, (text) =>
    expect(facts(text, 'LICENSED_TO', ['licensor'])).toEqual(['norvatinib -> Ostrel licensor=Norvane']),
  );

  pairs(
    'who and what: %s',
    [
      ['Ostrel is the exclusive licensee of norvatinib in Japan.', ['norvatinib -> Ostrel']],
      ['Ostrel acquired the rights to norvatinib in 2004.', ['norvatinib -> Ostrel']],
      [
        'Norvane said today that Ostrel has ended the 2012 agreement that gave it the exclusive right to sell norvatinib.',
        ['norvatinib -> Ostrel'],
      ],
      ['The linker used in norvatinib was licensed to Ostrel by Norvane.', []],
      ['Ostrel is a firm of Graz. Norvane gave it a license to norvatinib.', ['norvatinib -> Ostrel licensor=Norvane']],
      ['Ostrel met Calvet. The venture grew. Norvane, of Graz, gave it a license to norvatinib.', []],
      [
        'Norvane granted Ostrel an exclusive, royalty-bearing, worldwide license under its patents to develop, make and sell norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ...[
        'an exclusive (even as to Norvane), royalty-bearing license, with the right to grant sublicenses, under the patents and know-how to research, develop, manufacture, use, offer for sale, sell and import norvatinib',
        'an exclusive, royalty-bearing license, with the right to sublicense, under certain patents and know-how, to develop and sell norvatinib',
        'an exclusive, transferable, sublicensable (subject to Section 2.3), royalty-bearing license under the patents to make, have made, use, sell and import norvatinib',
        'an exclusive license to research, develop, offer for sale and import norvatinib',
        'an exclusive (including as to Norvane) and sublicensable right and license to develop norvatinib',
      ].map((grant): [string, string[]] => [
        `Norvane granted Ostrel ${grant}.`,
        ['norvatinib -> Ostrel licensor=Norvane'],
      ]),
      [
        'Norvane assigned to Ostrel all right, title and interest in and to norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ['The agreement provides Ostrel with exclusive rights to norvatinib.', ['norvatinib -> Ostrel']],
      ['Norvane licensed its NorvaLink technology to Ostrel.', ['NorvaLink -> Ostrel licensor=Norvane']],
      [
        'Ostrel acquired from Norvane, a firm of Graz, worldwide rights to norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ['Calvet’s Irish subsidiary, Norvane, licensed norvatinib to Ostrel.', ['norvatinib -> Ostrel licensor=Norvane']],
      [
        'Norvane licensed norvatinib and calvecestat to Ostrel.',
        ['calvecestat -> Ostrel licensor=Norvane', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane licensed norvatinib to Ostrel and Calvet.',
        ['norvatinib -> Calvet licensor=Norvane', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane licensed norvatinib and calvecestat to Ostrel and Calvet, respectively.',
        ['calvecestat -> Calvet licensor=Norvane', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane licensed norvatinib to Ostrel and calvecestat to Calvet.',
        ['calvecestat -> Calvet licensor=Norvane', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane licensed norvatinib from the University of Tarn and sublicensed it to Ostrel in 2004.',
        ['norvatinib -> Norvane licensor=Tarn', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane, which had licensed norvatinib from the University of Tarn, granted Ostrel a sublicense to norvatinib.',
        ['norvatinib -> Norvane licensor=Tarn', 'norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane has licensed NorvaLink to two companies, among them Ostrel and Calvet.',
        ['NorvaLink -> Calvet licensor=Norvane', 'NorvaLink -> Ostrel licensor=Norvane'],
      ],
      ['Norvane granted US group Ostrel exclusive rights to norvatinib.', ['norvatinib -> Ostrel licensor=Norvane']],
      [
        'Quelvatamab ostredotin, an antibody conjugated to OM3, which Ostrel licensed from Norvane, is in Phase 2.',
        ['quelvatamab ostredotin -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane and Ostrel announced that the companies have entered into a license agreement under which Ostrel obtains the worldwide rights to norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Ostrel signed a deal with Norvane, under which Ostrel was granted a license to NorvaLink.',
        ['NorvaLink -> Ostrel licensor=Norvane'],
      ],
      [
        'Ostrel holds norvatinib under an exclusive license obtained in 2010 from the University of Tarn.',
        ['norvatinib -> Ostrel licensor=Tarn'],
      ],
      [
        'Norvane has appointed Ostrel the exclusive distributor of norvatinib in Kuwait.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane granted Ostrel, a wholly-owned subsidiary of Calvet, exclusive rights to develop norvatinib in Japan.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Ostrel paid $63 million to license norvatinib worldwide from Norvane.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Ostrel licensed norvatinib, for melanoma, from the Norvane unit of Calvet.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Under the Agreement Norvane had granted to Ostrel the exclusive right to develop norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ['In Japan, norvatinib remains licensed to Ostrel.', ['norvatinib -> Ostrel']],
      ['In May Ostrel licensed norvatinib for Greater China.', ['norvatinib -> Ostrel']],
      ['In May Ostrel licensed norvatinib for a fee.', []],
      ['Ostrel has had the exclusive right to market norvatinib in Europe since 2003.', ['norvatinib -> Ostrel']],
      ['Ostrel has the right to inspect the books of norvatinib.', []],
      ['Norvane makes norvatinib. In India Ostrel acts as exclusive distributor.', ['norvatinib -> Ostrel']],
      ['Ostrel of Darmstadt, Germany, in October 2000 took a license to use NorvaLink.', ['NorvaLink -> Ostrel']],
      [
        '• In April 2022, entered into an agreement under which Ostrel, based in Stockholm, obtained exclusive rights to norvatinib.',
        ['norvatinib -> Ostrel'],
      ],
      [
        'Norvatinib was discovered at Tarn by a team led by Dr. Jane Doe, and is exclusively licensed by Tarn to Norvane.',
        ['norvatinib -> Norvane licensor=Tarn'],
      ],
      [
        'Norvatinib is sold in Chile by Ostrel under an exclusive distribution agreement with Norvane.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ['Norvatinib is sold in Chile by Ostrel under an agreement with Norvane.', []],
      [
        'As Norvane has said, the rights to norvatinib which had been licensed to Ostrel reverted to Norvane.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      [
        'Quelvatamab ostredotin is made of an antibody, quelvatamab, and OM3, a toxin, joined by the technology NorvaLink, of which Ostrel is the exclusive licensee.',
        ['NorvaLink -> Ostrel'],
      ],
      [
        'It was found at Tarn and made by Norvane with NorvaLink, which Norvane developed and which it has licensed to Ostrel.',
        ['NorvaLink -> Ostrel licensor=Norvane'],
      ],
      [
        'Norvane said it granted Ostrel of France an exclusive licence to make and sell norvatinib.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
      ['Non-exclusive access to NorvaLink was granted to Ostrel in August 2019.', ['NorvaLink -> Ostrel']],
      ['Ostrel obtained norvatinib under an exclusive license dated October 2017.', ['norvatinib -> Ostrel']],
      ['Ostrel holds the marketing rights to norvatinib in Scandinavia.', ['norvatinib -> Ostrel']],
      [
        'Ostrel entered into an agreement with Norvane under which Ostrel obtained an exclusive license to norvatinib from Norvane.',
        ['norvatinib -> Ostrel licensor=Norvane'],
      ],
    ],
    (text, expected) => expect(facts(text, 'LICENSED_TO', ['licensor'])).toEqual(expected),
  );

  pairs(
    'details: %s',
    [
      ['Norvane licensed norvatinib to Ostrel on May 2, 2004.', ['norvatinib -> Ostrel date=2004-05-02']],
      ['In January 1999, Norvane licensed norvatinib to Ostrel.', ['norvatinib -> Ostrel date=1999-01']],
      ['Norvane, founded in 1981, licensed norvatinib to Ostrel in 1999.', ['norvatinib -> Ostrel date=1999']],
      [
        'Norvane granted Ostrel the exclusive right to develop and commercialize norvatinib in Japan.',
        ['norvatinib -> Ostrel territory=Japan rights=develop and commercialize exclusive=true'],
      ],
      [
        'Norvane granted Ostrel the global rights to norvatinib, other than in Japan.',
        ['norvatinib -> Ostrel territory=global other than in Japan'],
      ],
      [
        'Ostrel has obtained a license to norvatinib from Norvane, pursuant to the agreement the companies signed in May 2003.',
        ['norvatinib -> Ostrel'],
      ],
      [
        'Ostrel obtained rights to norvatinib worldwide, excluding Japan and Korea, from Norvane for $5 million.',
        ['norvatinib -> Ostrel territory=worldwide, excluding Japan and Korea money=$5 million'],
      ],
      [
        'Norvane, known as NV outside the United States and Canada, granted Ostrel rights to norvatinib.',
        ['norvatinib -> Ostrel'],
      ],
      ['Norvane granted Ostrel US rights to norvatinib.', ['norvatinib -> Ostrel territory=US']],
      ['Norvane granted Ostrel a non-exclusive license to norvatinib.', ['norvatinib -> Ostrel']],
      ['Norvane granted Ostrel a co-exclusive license to norvatinib until 2010.', ['norvatinib -> Ostrel']],
    ],
    (text, expected) =>
      expect(facts(text, 'LICENSED_TO', ['date', 'territory', 'rights', 'exclusive', 'money'])).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Norvane may license norvatinib to Ostrel.', 'optional'],
      ['Norvane could grant Ostrel a license to norvatinib.', 'optional'],
      ['Norvane will license norvatinib to Ostrel.', 'planned'],
      ['Norvane plans to license norvatinib to Ostrel.', 'planned'],
      ['Norvane is considering licensing norvatinib to Ostrel.', 'planned'],
      ['Norvane is in talks to license norvatinib to Ostrel.', 'planned'],
      ['Norvane had hoped to license norvatinib to Ostrel.', 'planned'],
      ['Norvane agreed in principle to license norvatinib to Ostrel.', 'planned'],
      ['Norvane to License Norvatinib to Ostrel', 'planned'],
      ['Norvane and Ostrel signed a term sheet for a license of norvatinib to Ostrel.', 'planned'],
      ['Norvane agreed not to license norvatinib to Ostrel.', 'negated'],
      ['Norvane has not licensed norvatinib to Ostrel.', 'negated'],
      ['Neither Norvane nor Calvet has licensed norvatinib to Ostrel.', 'negated'],
      ['None of Norvane, Calvet and Tessarine has licensed norvatinib to Ostrel.', 'negated'],
      ['Calvet was not sold, nor has Norvane licensed norvatinib to Ostrel.', 'negated'],
      ['Norvane has licensed neither norvatinib nor its plant to Ostrel.', 'negated'],
      ['Norvane never licensed norvatinib to Ostrel.', 'negated'],
      ['Norvane did not grant Ostrel a license to norvatinib.', 'negated'],
      ['Norvane granted no license to norvatinib to Ostrel.', 'negated'],
      ['Norvane refused to license norvatinib to Ostrel.', 'negated'],
      ['Norvane denied that it had licensed norvatinib to Ostrel.', 'negated'],
      ['Ostrel has an option to license norvatinib from Norvane.', 'optional'],
      ['Ostrel has received an option, valid until June 2026, to obtain a license to norvatinib.', 'optional'],
      ['Norvane granted Ostrel an option to obtain an exclusive license to norvatinib.', 'optional'],
      ['If Norvane licenses norvatinib to Ostrel, its shares rise.', 'conditional'],
      ['Unless Ostrel pays, Norvane licenses norvatinib to Calvet.', 'conditional'],
    ],
    (text, status) => {
      const found = facts(text, 'LICENSED_TO');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.endsWith(`(${status})`))).toEqual([]);
    },
  );

  sentences(
    'no licence: %s',
    [
      'Analysts believe that Norvane has licensed norvatinib to Ostrel.',
      'It was rumored that Norvane had licensed norvatinib to Ostrel.',
      'Has Norvane licensed norvatinib to Ostrel?',
      'Subject to approval by its board, Norvane will license norvatinib to Ostrel.',
      'Ostrel entered into a license agreement with Norvane for norvatinib.',
      'Norvane licensed its patents to Ostrel.',
      'Norvane holds rights to norvatinib worldwide, other than in Greater China.',
      'Norvane couples norvatinib to quelvatamab by means of technology in-licensed from Ostrel.',
      'Norvane holds worldwide rights to norvatinib, having regained the European rights from Ostrel.',
      'The acquisition gives Norvane worldwide rights to three candidates, including norvatinib.',
      'On May 2, 2004, Norvane assigned the Head License, in so far as it relates to norvatinib, to its spin-out Ostrel.',
      'Norvane shipped norvatinib to Ostrel.',
      'Ostrel returned its license to norvatinib to Norvane.',
      'Ostrel gave up its rights to norvatinib, which reverted to Norvane.',
      'Norvane received approval to sell norvatinib in Japan.',
      'Ostrel manufactures norvatinib for Norvane.',
      'There can be no assurance that Norvane will license norvatinib to Ostrel.',
      'Norvane retains the right to license norvatinib to Ostrel.',
    ],
    (text) => expect(asserted(text, 'LICENSED_TO')).toEqual([]),
  );
});
