import { grouped } from '../../grouped.js';
import type { Account } from '../../model.js';
import type { Meaning, Stating } from './claims.js';
import { Kinds, Texts } from './kinds.js';
import { filingOf, type NamingRow, sentenceRows } from './rows.js';

/** The sentences of filings that are new, with what they mention and the statements that they are evidence of. */
export async function sentencesTold(
  accounts: readonly Account[],
  namings: readonly NamingRow[],
  claims: readonly Stating[],
  meaning: Meaning,
) {
  const kinds = new Kinds();
  const mentions = mentionsBySentence(namings, meaning);
  const passages = passagesBySentence(claims);
  const rows = [...grouped(accounts.flatMap(sentenceRows), ({ document }) => document)].map(([document, all]) => [
    document,
    all.map(({ id, sentence: { section, heading, start, end, text } }) => [
      kinds.at(section, heading),
      start,
      end,
      text,
      mentions.of.get(id) ?? [],
      passages.of.get(id) ?? [],
    ]),
  ]);
  return {
    rows,
    kinds: kinds.all,
    mentioned: mentions.kinds,
    entities: mentions.entities,
    said: passages.kinds,
    statements: passages.statements,
    names: passages.names,
  };
}

function mentionsBySentence(namings: readonly NamingRow[], meaning: Meaning) {
  const [kinds, entities] = [new Kinds(), new Texts()];
  const of = bySentence(namings, ({ sentence, name, text, rule, start, end }) => [
    kinds.at(entities.at(meaning(name, filingOf(sentence))), name, text, rule),
    start,
    end,
  ]);
  return { of, kinds: kinds.all, entities: entities.all };
}

function passagesBySentence(claims: readonly Stating[]) {
  const [kinds, statements, names] = [new Kinds(), new Texts(), new Texts()];
  const of = bySentence(claims, ({ statement, start, end, quote, rule, status, because, ends }) => [
    kinds.at(
      ...[statements.at(statement), rule, status, because],
      ...[names.at(ends.subject), names.at(ends.object), names.of(ends.licensor), names.of(ends.by)],
    ),
    start,
    end,
    quote ?? null,
  ]);
  return { of, kinds: kinds.all, statements: statements.all, names: names.all };
}

function bySentence<T extends { readonly sentence: string }, R>(
  all: readonly T[],
  rowOf: (one: T) => R,
): ReadonlyMap<string, readonly R[]> {
  return new Map(
    [...grouped(all, ({ sentence }) => sentence)].map(([sentence, those]) => [sentence, those.map(rowOf)]),
  );
}
