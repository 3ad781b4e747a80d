import type { Entity, EntityType } from '../model.js';
import { type Context, subjectOf } from './context.js';
import type { Named } from './named.js';

/** One entity of each kind that 'it' may mean; the role that it fills decides which. */
export function pronoun(context: Context, types: readonly EntityType[]): readonly Entity[] {
  const giver = types.includes('Company') ? giverBefore(context) : undefined;
  if (giver?.relative) return [giver.entity];
  if (giver)
    return [
      ...pronoun(without(context, giver.entity), ['Company']),
      ...pronoun(
        context,
        types.filter((type) => type !== 'Company'),
      ),
    ];
  if (context.ahead && types.includes('Company')) return [context.ahead];
  const owner = types.includes('Company') ? (agentBefore(context) ?? subjectBefore(context)) : undefined;
  if (owner) return [owner];
  const kinds: readonly (readonly EntityType[])[] = [['Company'], ['Drug', 'Antibody'], ['Technology'], ['Antigen']];
  return kinds
    .map((kind) => kind.filter((type) => types.includes(type)))
    .flatMap((kind) => (kind.length > 0 ? (subjectOf(context, kind) ?? []) : []));
}

/**
 * Who gives 'it' something is not it: 'A gave it a license'. In 'A ended the pact that gave it a license' it is A, whose
 * clause the pact stands in.
 */
function giverBefore({
  sentence,
  text,
  at,
  before,
}: Context): { readonly entity: Entity; readonly relative: boolean } | undefined {
  const last = before.at(-1);
  if (text !== 'it' || last?.entity.type !== 'Company') return undefined;
  const between = sentence.text.slice(last.mention.end - sentence.start, at);
  if (GIVES.test(between)) return { entity: last.entity, relative: false };
  return PACT_GIVES.test(between) ? { entity: last.entity, relative: true } : undefined;
}
const GIVEN =
  '(?:(?:has|had|also|then|today|recently) ){0,2}(?:gave|gives|given|grant(?:s|ed)|award(?:s|ed)|offer(?:s|ed)|paid|pays) $';
/** Behind the name, over an aside, to the pronoun. */
const GIVES = new RegExp(`^(?:,[^,;:.()]{1,60},| \\([^()]{1,40}\\))? ${GIVEN}`);
const PACT_GIVES = new RegExp(
  `^ (?:(?:has|had|have|is|was) )?[a-z]+ (?:[^,;:.()]{1,40} )?(?:agreement|pact|deal|licen[cs]e|contract) (?:that|which) ${GIVEN}`,
);

/** Without somebody, and no further back than the sentence before: what is left must be near. */
const without = (context: Context, entity: Entity): Context => {
  const others = (names: readonly Named[]): readonly Named[] => names.filter((name) => name.entity !== entity);
  return { ...context, before: others(context.before), earlier: context.earlier.slice(0, 1).map(others) };
};

/** 'was made by A and humanized by B with its process': whose it is, is who did it. */
function agentBefore({ sentence, text, at, before }: Context): Entity | undefined {
  const last = before.at(-1);
  if (!/^its$/i.test(text) || last?.entity.type !== 'Company') return undefined;
  const [start, end] = [last.mention.start - sentence.start, last.mention.end - sentence.start];
  const led = /\bby (?:the )?$/.test(sentence.text.slice(0, start));
  return led && /^,? (?:with|using|through|from|on|in|at|via|under) $/.test(sentence.text.slice(end, at))
    ? last.entity
    : undefined;
}

/**
 * 'a process which A developed and which it licensed', 'found by A, which B made with its process': who does it in the
 * clause before is who does it here, and whose it is.
 */
function subjectBefore({ sentence, text, at, before }: Context): Entity | undefined {
  const last = before.at(-1);
  if (last?.entity.type !== 'Company') return undefined;
  const [start, end] = [last.mention.start - sentence.start, last.mention.end - sentence.start];
  const [lead, between] = [sentence.text.slice(0, start), sentence.text.slice(end, at)].map((part) =>
    part.replace(/\s+/g, ' '),
  );
  if (!/\b(?:which|that|whom) (?:the )?$/.test(lead ?? '')) return undefined;
  return (/^its$/i.test(text) ? OWN_CLAUSE : JOINED_CLAUSE).test(between ?? '') ? last.entity : undefined;
}
const OWN_CLAUSE = /^ (?!(?:and|or|to|in|of|with|for|by|from|at|on|as|plus|under|an?|the)\b)[^,;:.()]{1,80} $/;
const JOINED_CLAUSE = /^ [^,;:.()]{1,60} and (?:which |that )?$/;
