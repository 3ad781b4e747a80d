import type { Entity } from '../../model.js';
import { lettered } from '../../regexp.js';
import { type Card, cardsOf, closed, continuesTitle, LABELS } from './cards.js';
import { MARKS, PLAIN_TITLE } from './grammar.js';
import { COMPANY, type Line, PERSON, type Place } from './line.js';
import type { Post } from './posts.js';
import { DEPARTMENT, REACH } from './vocabulary.js';

const SIGNED = '(?:(?:By|BY|Name|NAME|Signed|Sincerely|Yours|Regards)\\b ?[:,]? ?|/[sS]/ ?|_{2,} ?){0,3}';
const NAMED = lettered(
  `^(?:${SIGNED}(?:${COMPANY}+: )?(?:${PERSON}+(?: |$|(?=[,;:]))){1,2}${MARKS}(?:,? ?(?:${PLAIN_TITLE}|${DEPARTMENT}))?(?:[,;:]? ?${REACH}){0,3}|(?:[Ff]or )?${COMPANY}+(?: ${LABELS})?)[.,]?$`,
  'u',
);
const UNNAMED = lettered(`^(?:(?:(?:Title|TITLE|Its) ?: ?)?${PLAIN_TITLE}|${REACH})[.,]?$`, 'u');

/** Words of sentences that no line of such a block holds; quicker to tell than its form. */
const PROSE = / (?:is|was|are|were|has|have|had|that|which|will|would|by|with|said) /;

const isAlone = (masked: string): boolean =>
  (masked.includes(PERSON) || masked.includes(COMPANY) ? NAMED : UNNAMED).test(masked);

/** Whether a line belongs to an address or signature block. */
const isCard = ({ sentence, masked }: Line): boolean =>
  sentence.section === 'contacts' ||
  sentence.section === 'signature' ||
  (masked.length < 160 && !PROSE.test(masked) && isAlone(masked));

/** The runs of lines that form address and signature blocks and name somebody. */
export function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (isCard(line)) {
      if (block && last && isCard(last) && last.sentence.document === line.sentence.document) block.push(line);
      else blocks.push([line]);
    }
    last = line;
  }
  return blocks.filter((block) => block.some(({ places }) => places.some(({ kind }) => kind === PERSON)));
}

interface Member {
  readonly line: Line;
  readonly place: Place;
  firm?: Place & { readonly line: Line };
  company?: Entity;
  title?: string;
  end: number;
  rule: string;
}

/**
 * Who works for whom in an address or signature block: the firm in the same line or next to the name, the firm of the
 * mail address, the heading above; otherwise nobody is named.
 *
 * @param broken tells before which lines the text has a blank line
 */
export function postsOfBlock(
  block: readonly Line[],
  firms: readonly Entity[],
  broken: (line: Line) => boolean,
): readonly Post[] {
  const gaps = block.slice(1).map(broken);
  const grouped = gaps.includes(true) && gaps.includes(false);
  const cards = block.flatMap((line, at): readonly Card[] =>
    grouped && at > 0 && broken(line) ? [{ kind: 'break', line, text: '' }, ...cardsOf(line)] : cardsOf(line),
  );
  return membersOf(cards, firms).map(postOf);
}

/** How many people back a mail address may be somebody's. */
const NEAR = 6;

function membersOf(cards: readonly Card[], firms: readonly Entity[]): readonly Member[] {
  const members: Member[] = [];
  let group: Member[] = [];
  let last: Card['kind'] | undefined;
  let heading: Entity | undefined;
  let titled: Member | undefined;
  let strange = false;
  cards.forEach((card, at) => {
    switch (card.kind) {
      case 'person': {
        if (strange) return;
        const member: Member = { line: card.line, place: card.place, end: card.place.end, rule: 'signs or is contact' };
        if (heading) Object.assign(member, { company: heading, rule: 'contact under company' });
        if (last !== 'person') group = [];
        group.push(member);
        members.push(member);
        titled = member;
        break;
      }
      case 'title':
        if (titled && !titled.title) giveTitle(titled, card);
        if (titled) return;
        break;
      case 'text':
        if (titled?.title && continuesTitle(titled.title, card.line)) titled.title += ` ${card.line.text}`;
        return;
      case 'firm':
        strange = false;
        if (last === 'person' && !leads(cards, at)) for (const member of group) employ(member, card);
        else heading = card.place.entity;
        break;
      case 'heading':
        heading = card.place.entity;
        strange = false;
        titled = undefined;
        break;
      case 'reach':
        for (const member of members.slice(-NEAR)) byAddress(member, card.text, firms);
        titled = undefined;
        break;
      case 'stranger':
        group = group.slice(0, -1);
        members.pop();
        titled = undefined;
        break;
      case 'agency':
        // who stands over it works there, as does who stands under it
        if (last === 'person') members.splice(members.length - group.length, group.length);
        else strange = true;
        titled = undefined;
        break;
      case 'label':
        titled = undefined;
        strange = false;
    }
    last = card.kind;
  });
  return members;
}

function giveTitle(member: Member, card: Card & { kind: 'title' }): void {
  member.title = card.title;
  if (card.line === member.line) member.end = card.end;
}

function employ(member: Member, { line, place }: Card & { kind: 'firm' | 'person' | 'heading' }): void {
  if (member.firm) return;
  Object.assign(member, { firm: { line, ...place }, company: place.entity, rule: 'contact at company' });
}

/** A firm in a line of its own after a blank line, with people after it, is their heading. */
function leads(cards: readonly Card[], at: number): boolean {
  const [before, card, after] = [cards[at - 1], cards[at], cards[at + 1]];
  return before?.kind === 'break' && after?.kind === 'person' && after.line !== card?.line;
}

/** 'jdoe@norvane.com' works for Norvane, if the mail is hers. */
function byAddress(member: Member, address: string, firms: readonly Entity[]): void {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const surname = member.place.entity.name.toLowerCase().split(' ').at(-1) ?? '';
  if (member.firm || !domain || !local.includes(surname)) return;
  const company = ownerOf(domain.replace(/[^a-z]/g, ''), firms);
  if (company) Object.assign(member, { company, rule: 'contact at company’s address' });
}

/** The only firm that a mail domain is named after. */
function ownerOf(domain: string, firms: readonly Entity[]): Entity | undefined {
  const [owner, second] = firms.filter((firm) =>
    [firm.name, ...firm.aliases].some((name) => {
      const [word = ''] = name
        .toLowerCase()
        .replace(/^the /, '')
        .split(/[^\p{L}\p{N}]/u);
      return word.length > 3 && domain.startsWith(word);
    }),
  );
  return second ? undefined : owner;
}

function postOf({ line, place, firm, company, title, end, rule }: Member): Post {
  const beside = firm?.line === line ? firm : undefined;
  return {
    line,
    person: place.entity,
    ...(company ? { company } : {}),
    ...(title ? { title: closed(title) } : {}),
    start: Math.min(place.start, beside?.start ?? place.start),
    end: Math.max(end, beside?.end ?? end),
    rule,
  };
}
