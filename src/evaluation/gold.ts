import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../model.js';

const ENDING = '.gold.json';

const goldEntitySchema = z.object({
  key: z.string(),
  type: z.enum(ENTITY_TYPES),
  /** Types that are right as well: an antibody that is also a product. */
  also: z.array(z.enum(ENTITY_TYPES)).default([]),
  names: z.array(z.string()).min(1),
  /** Careful readers may differ: found or not, it does not count. */
  optional: z.boolean().default(false),
});

const goldRelationSchema = z.object({
  type: z.enum(RELATION_TYPES),
  /** Keys of entities; so are the qualifiers `licensor` and `by`. */
  subject: z.string(),
  object: z.string(),
  qualifiers: z.record(z.string(), z.union([z.string(), z.boolean()])).default({}),
  optional: z.boolean().default(false),
  evidence: z.string().optional(),
});

export const goldSchema = z.object({
  /** File name of the annotated document, beside its annotation. */
  document: z.string(),
  entities: z.array(goldEntitySchema),
  relations: z.array(goldRelationSchema),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldEntity = Gold['entities'][number];
export type GoldRelation = Gold['relations'][number];

/** One annotated document: its name, its annotation, and its bytes. */
export interface GoldDocument {
  readonly name: string;
  readonly gold: Gold;
  readonly bytes: Uint8Array;
}

/**
 * Reads the annotated documents of a folder (`NAME.gold.json` and the document that it names), in order of name.
 *
 * @throws InputError when the folder can't be read or holds none, or one of them is not as it should be
 */
export function readGold(folder: string): GoldDocument[] {
  const names = listed(folder);
  if (names.length === 0) throw new InputError(folder, `no gold documents here (NAME${ENDING} beside NAME.txt)`);
  return names.map((name) => {
    const file = join(folder, name + ENDING);
    const gold = parsed(file);
    return { name, gold, bytes: read(join(folder, basename(gold.document))) };
  });
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
      .sort();
  } catch (error) {
    throw new InputError(folder, `the gold folder can't be read (${reason(error)})`);
  }
}

function parsed(file: string): Gold {
  try {
    return goldSchema.parse(JSON.parse(new TextDecoder().decode(read(file))));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      file,
      `not a gold annotation (${error instanceof z.ZodError ? z.prettifyError(error) : error})`,
    );
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(file, `can't be read (${reason(error)})`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
