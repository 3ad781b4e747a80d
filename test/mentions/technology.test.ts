import { describe, expect, it } from 'vitest';
import { mentionsOf, synonymsOf } from './molecules.js';

const named = (text: string): string[] => [...new Set(mentionsOf(text, 'Technology').map(({ name }) => name))];

describe('a technology is named', () => {
  it.each([
    ['before its kind', 'It was built on the ZorbaLink platform.', ['ZorbaLink']],
    ['with a mark', 'They use our Xenavo® technology.', ['Xenavo']],
    ['with words in between', 'They bought the Xenavo extraction platform.', ['Xenavo']],
    ['behind its kind', 'It has two leading ADC platforms, OrbaDC™, in the clinic.', ['OrbaDC']],
    ['by apposition', 'It licensed ZorbaLink, a site-specific conjugation method, in May.', ['ZorbaLink']],
    ['behind what it is used in', 'The linker used in ZQ-118, ZorbaLink, was sold.', ['ZorbaLink']],
    ['as a format', 'ZorbaBody is a modular format for bispecifics.', ['ZorbaBody']],
    ['behind a verb', 'The drug ZQ-101 utilizes ZorbaLink technology.', ['ZorbaLink']],
    ['by whose it is', "It came out of VeilMab, Norvane's masking platform.", ['VeilMab']],
    ['in a list', 'a set of platform technologies (ZORB, TRELL and iTRELL) for therapy', ['ZORB', 'TRELL', 'iTRELL']],
    ['before software', 'They chose it with the ZorbaFold software.', ['ZorbaFold']],
    ['before chemistry', 'It is joined by ZorbaLink chemistry.', ['ZorbaLink']],
    ['by its patents', 'It took a license under its ZorbaLink patents.', ['ZorbaLink']],
    ['as a mouse', 'It came out of the ZorbaMouse of a rival.', ['ZorbaMouse']],
    ['with a small first letter', 'They screened its n-ZorBa library.', ['n-ZorBa']],
    ['as a process', "It is bound by means of Ardovan's ZorbaSnap process.", ['ZorbaSnap']],
    ['as a vector', 'ZorbaSure is the gutless viral vector system that they developed.', ['ZorbaSure']],
    [
      'in a list of marks',
      'its ADC technologies – GlycoTarn™, HydroTarn™ and select toxTARN™ linkers',
      ['GlycoTarn', 'HydroTarn', 'toxTARN'],
    ],
    ['as a scaffold', 'They include AlbuTARN™, a multivalent scaffold.', ['AlbuTARN']],
    ['before a molecule, behind its targets', 'It is a bispecific CD123 × CD3 DARV® molecule.', ['DARV']],
    ['before the molecules that it gives', 'They pair it with bispecific DARV® molecules.', ['DARV']],
    [
      'with a mark behind its short form',
      'It was made with the DECK-AND-LICK® (DNX®) platform technology.',
      ['DECK-AND-LICK', 'DNX'],
    ],
    ['in a pair', 'using the proprietary Zorbatec and Alkor5 platforms', ['Zorbatec', 'Alkor5']],
    [
      'by its short form',
      'The Toxin-Loaded Carrier (TLC) compound uses TLC technology.',
      ['Toxin-Loaded Carrier', 'TLC'],
    ],
    ['by capitals', "It used Ardovan's Tumor Freezing Technology.", ['Tumor Freezing Technology']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected));
    expect(named(text)).toHaveLength(expected.length);
  });

  it('is one with its short form', () => {
    expect(synonymsOf('The Toxin-Loaded Carrier (TLC) compound uses TLC technology.')).toEqual([
      'TLC = Toxin-Loaded Carrier',
    ]);
  });
});

describe('no technology is', () => {
  it.each([
    ['a kind', 'Our ADC technology, mRNA technology and antibody platform are proprietary technology.'],
    ['an abbreviation of a kind', 'They make toxin loaded carriers (TLCs) with TLC technology.'],
    ['a code', 'It is joined by a linker, ZQP-417, in two steps.'],
    ['an office', 'the technology transfer office and Information Technology'],
    ['what uses one', 'A third party says that ZQP-417 uses technology of its own.'],
    ['a process of law', 'It follows the NDA process, its Chapter process and its Skrum method.'],
    ['a drug', 'Orlexane is a monoclonal antibody, made through recombinant gene technology.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
