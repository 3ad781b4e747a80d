import { describe, expect, it } from 'vitest';
import { territoryOf } from '../../../src/rules/qualifiers/territory.js';

const territory = (text: string) => territoryOf(text, 0, text.length);

describe('the territory of a deal', () => {
  it.each([
    ['an exclusive license in Japan', 'Japan'],
    ['rights in the United States and Canada', 'the United States and Canada'],
    ['rights in the United States, Canada and Mexico', 'the United States, Canada and Mexico'],
    ['a worldwide license to NV-1', 'worldwide'],
    ['worldwide rights to NV-1', 'worldwide'],
    ['worldwide, excluding Japan', 'worldwide, excluding Japan'],
    ['worldwide (except Greater China)', 'worldwide (except Greater China)'],
    ['the worldwide rights to NV-1 and NV-2, except for Japan', 'worldwide except for Japan'],
    ['the right to sell NV-1 in all countries but not in Japan', 'all countries but not in Japan'],
    ['rights outside the United States', 'outside the United States'],
    ['rights outside of Japan', 'outside of Japan'],
    ['the European rights to NV-1', 'European'],
    ['ex-U.S. rights to NV-1', 'ex-U.S.'],
    ['Norvex in Europe and\nJapan', 'Europe and Japan'],
    ['throughout Europe', 'Europe'],
    ['a license for the territory of Japan', 'Japan'],
    ['a license in the territories of Peru and Chile', 'Peru and Chile'],
  ])('%s: %s', (text, expected) => expect(territory(text)).toBe(expected));

  it.each([
    'a license to NV-1',
    'rights granted in 1999',
    'Norvane Chile licensed it',
    'Japanese patients were treated',
    'a firm of Basel',
  ])('none in: %s', (text) => expect(territory(text)).toBeUndefined());
});
