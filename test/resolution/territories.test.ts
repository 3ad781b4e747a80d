import { describe, expect, it } from 'vitest';
import { areaOf, extent, overlap, placeNamed, placesOf, placesWithin } from '../../src/resolution/territories.js';

describe('the countries of a territory', () => {
  it.each([
    ['Japan', 'JP'],
    ['Japanese', 'JP'],
    ['the U.S.', 'US'],
    ['American', 'US'],
    ['Japan and Korea', 'JP KR'],
    ['the Benelux countries', 'BE LU NL'],
    ['Iberian', 'ES PT'],
    ["the People's Republic of China, Hong Kong and Macao", 'CN HK MO'],
    ['Greater China except Taiwan', 'CN HK MO'],
    ['Spain, and Portugal', 'ES PT'],
    ['all countries of Scandinavia other than Norway', 'DK SE'],
    ['Japan and the member states of the Benelux excluding Luxembourg', 'BE JP NL'],
  ])('%s', (text, codes) => expect([...(areaOf(text) ?? [])].sort().join(' ')).toBe(codes));

  it.each([
    'worldwide',
    'world-wide',
    'global',
    'throughout the world',
    'everywhere',
    'all countries',
    'all territories',
  ])('of the world: %s', (text) => expect(areaOf(text)).toBe(areaOf('worldwide')));

  it.each([
    'outside the United States',
    'ex-U.S.',
    'worldwide except the United States',
    'all countries but not the US',
  ])('of the world without one: %s', (text) => {
    expect(areaOf(text)?.size).toBe((areaOf('worldwide')?.size ?? 0) - 1);
    expect(areaOf(text)?.has('US')).toBe(false);
  });

  it.each(['certain territories', 'the rest of the world', 'selected countries of Asia', 'Ruritania', 'international'])(
    'nobody can tell: %s',
    (text) => expect(areaOf(text)).toBeUndefined(),
  );

  it('Europe has the Union, and the Union its members', () => {
    expect(extent('Europe', 'the European Union')).toBe('all');
    expect(extent('the European Union', 'Europe')).toBe('part');
    expect(areaOf('EU')?.size).toBe(27);
    expect(overlap('Asia', 'Europe')).toBe(false);
  });
});

it.each([
  ['Japan', ['asia', 'asia-pacific', 'east asia', 'japan']],
  ['certain territories', undefined],
  ['worldwide', undefined],
])('%s touches %j', (text, places) => expect(placesOf(text).places).toEqual(places));

it('most of the world is told by what it leaves out', () =>
  expect(placesOf('worldwide except North America')).toEqual({
    without: expect.arrayContaining(['north america', 'united states', 'canada', 'mexico']),
  }));

it('within a region lie regions and countries', () =>
  expect(placesWithin('Benelux')).toEqual(['benelux', 'belgium', 'luxembourg', 'netherlands']));

it.each([
  ['the U.S.', 'united states'],
  ['jp', 'japan'],
  ['JP', 'japan'],
  ['EU', 'european union'],
  ['german', 'germany'],
  ['worldwide', 'worldwide'],
  ['Ruritania', undefined],
  ['', undefined],
])('%j is called %j', (text, name) => expect(placeNamed(text)).toBe(name));
