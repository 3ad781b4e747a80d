import type { SectionKind } from '../model.js';
import type { Block } from './blocks.js';
import { isDateline } from './dateline.js';
import { asideKind, continuesSafeHarbor, headingKind, isAddressLine, isWebsite, opensSafeHarbor } from './headings.js';
import { findTables } from './tables.js';

/** A block with what it is for. `heading` is the heading that it stands under, or is. */
export interface Placed {
  readonly block: Block;
  readonly section: SectionKind;
  readonly heading?: string;
}

/** Where the reader stands: the section, its heading, and whether a heading (not only its own words) opened it. */
interface Place {
  readonly section: SectionKind;
  readonly heading?: string;
  readonly titled?: boolean;
  readonly forever?: boolean;
}

const COVER = /\bform\s+(?:8|10|6)-[kq]\b|^current report$|exact name of registrant/im;
const RELEASE = /^(?:for )?immediate release|^(?:press|news) release\b|^for (?:immediate )?release\b/i;
const ITEM = /^item\s+\d{1,2}(?:\.\d{2})?\b(?!\s+(?:of|above|below|and|is|to|shall|hereof)\b)/i;
const LONG = 150;
const SHORT = 60;
const NAME_LINES = 3;
/** A paragraph that lost the end of its heading: 'About Acme It is …'. */
const ABOUT_SOMEONE = /^(?:About|ABOUT) (?:the )?\p{Lu}/u;

/** Gives every block its section, in reading order. */
export function placeBlocks(blocks: readonly Block[]): Placed[] {
  // a sentence that speaks of a form is no cover
  const cover = blocks
    .slice(0, 12)
    .some((block) => block.text.length < 400 && !isSentence(block) && COVER.test(block.text));
  const { tables, figures } = findTables(blocks);
  const placed: Placed[] = [];
  let place: Place = { section: cover ? 'cover' : 'headline' };
  for (const block of blocks) {
    if (isDateline(block.text)) claimHeadline(placed);
    const aside = place.forever ? undefined : asideOf(block);
    if (figures.has(block.group) && !place.forever) place = { section: 'body' };
    else if (!aside) place = nextPlace(place, block);
    const { section, heading } = aside ? { section: aside, heading: undefined } : place;
    const table =
      !aside && tables.has(block.group) && (section === 'body' || section === 'about' || section === 'headline');
    placed.push({ block, section: table ? 'table' : section, ...(heading === undefined ? {} : { heading }) });
  }
  claimContacts(placed);
  return placed.map((one, at) => (isNameOverContacts(one, placed[at + 1]) ? { ...one, section: 'contacts' } : one));
}

/** Short lines above a mail address or a telephone number are a contact, with or without a heading. */
function claimContacts(placed: Placed[]): void {
  placed.forEach((one, from) => {
    if (!inText(one) || one.block.layout !== 'line' || !isAddressLine(one.block.text)) return;
    for (let at = from; at >= from - NAME_LINES; at--) {
      const above = placed[at];
      if (!above || !inText(above) || above.block.layout !== 'line' || above.block.text.length > SHORT) return;
      placed[at] = { block: above.block, section: 'contacts' };
    }
  });
}

const inText = ({ section }: Placed): boolean => section === 'body' || section === 'about';

/** A firm's name over 'Media:' is no heading of the text. */
function isNameOverContacts({ block, section, heading }: Placed, next: Placed | undefined): boolean {
  return section === 'body' && heading === block.text && next?.section === 'contacts' && block.layout === 'line';
}

function asideOf(block: Block): SectionKind | undefined {
  return block.layout === 'bullet' ? undefined : asideKind(block.text);
}

/** The place of a block, given the place of the one before. */
function nextPlace(place: Place, block: Block): Place {
  if (place.forever) return place;
  const { text, layout } = block;
  if (RELEASE.test(text) && text.length < 100) return { section: 'headline' };
  if (isDateline(text)) return { section: 'body' };
  if (isWebsite(text)) return { section: 'boilerplate', heading: text, forever: true };
  if (ITEM.test(text))
    return { section: itemKind(text), ...(text.length <= LONG * 2 ? { heading: text } : {}), titled: true };
  if (layout !== 'bullet' && !isSentence(block)) {
    const opened = opens(place, text, layout);
    if (opened) return opened;
  }
  return layout === 'row' ? place : onProse(place, block);
}

/** The place that a heading opens; `undefined` where the line is no heading here. */
function opens(place: Place, text: string, layout: Block['layout']): Place | undefined {
  const kind = headingKind(text);
  if (kind && !(kind === 'about' && text.split(' ').length > 14)) {
    return { section: kind, heading: kind === 'contacts' ? text.replace(/:.*$/s, '') : text, titled: true };
  }
  if (layout !== 'line' || !isTitle(text)) return undefined;
  const leaves =
    place.section === 'about' || place.section === 'body' || (place.section === 'safe-harbor' && isLongTitle(text));
  return leaves ? { section: 'body', heading: text, titled: true } : undefined;
}

const itemKind = (text: string): SectionKind => (headingKind(text) === 'exhibits' ? 'exhibits' : 'body');

function onProse(place: Place, block: Block): Place {
  const { text } = block;
  if (/^pursuant to the requirements of the securities/i.test(text)) return { section: 'signature' };
  const prose = isSentence(block) || text.length > LONG * 3;
  switch (place.section) {
    case 'safe-harbor':
      return place.titled || opensSafeHarbor(text) || continuesSafeHarbor(text) || !prose ? place : { section: 'body' };
    case 'headline':
      return prose || block.layout === 'bullet' ? startOf(text) : place;
    case 'contacts':
    case 'signature':
    case 'exhibits':
      return prose && text.length > LONG ? startOf(text) : place;
    case 'body':
    case 'about':
      if (ABOUT_SOMEONE.test(text)) return { section: 'about' };
      return opensSafeHarbor(firstWords(text)) ? { section: 'safe-harbor' } : place;
    case 'boilerplate':
      return prose && text.length > LONG ? startOf(text) : place;
    default:
      return place;
  }
}

const startOf = (text: string): Place => ({ section: opensSafeHarbor(firstWords(text)) ? 'safe-harbor' : 'body' });

/** Far enough to see what a paragraph is about, not so far as to judge it by its end. */
const firstWords = (text: string): string => text.slice(0, 260).split(/(?<=\w{3}[.!?]) (?=[A-Z])/, 1)[0] ?? text;

function isSentence({ text, layout }: Block): boolean {
  return layout === 'prose' && /\p{Ll}{2} \p{Ll}/u.test(text) && (/[.!?:;"”)]$/.test(text) || text.length > LONG * 3);
}

function isTitle(text: string): boolean {
  return (
    text.length <= 120 &&
    /^[\p{Lu}\d“"]/u.test(text) &&
    !/[.,;|@]$/.test(text) &&
    !/@|\d{3}[-.) ]+\d{3,4}|\/s\//.test(text)
  );
}

const isLongTitle = (text: string): boolean => text.split(' ').length <= 8 && /\p{L}{4}/u.test(text);

/** The lines right before a dateline are the headline, whatever stood before them. */
function claimHeadline(placed: Placed[]): void {
  for (let at = placed.length - 1; at >= Math.max(0, placed.length - 5); at--) {
    const one = placed[at];
    if (!one || one.section === 'body' || one.block.layout === 'row' || !isHeadline(one.block.text)) return;
    placed[at] = { block: one.block, section: 'headline' };
  }
}

function isHeadline(text: string): boolean {
  return text.split(/\s+/).length >= 4 && !/@|\d{3}[-.) ]+\d{3,4}|:$|\/s\/|^\d/.test(text) && !headingKind(text);
}
