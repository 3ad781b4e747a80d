import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '../model.js';
import type { Graph } from './connection.js';
import { cypher } from './cypher.js';

const thingSchema = z.object({ id: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES) });
/** A thing of the graph as it is called. */
export type Thing = z.infer<typeof thingSchema>;

/** The things that have a name, in any case of its letters, or an id. */
export async function thingsCalled(graph: Graph, name: string): Promise<readonly Thing[]> {
  return read(graph, 'read/called', { name });
}

/** At most five things of some types with names like this one, the most alike first. */
export async function thingsNear(graph: Graph, name: string, types: readonly EntityType[]): Promise<readonly Thing[]> {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? [] : read(graph, 'read/near', { text: words.map((word) => `${word}~`).join(' '), types });
}

async function read(graph: Graph, file: string, values: Readonly<Record<string, unknown>>): Promise<readonly Thing[]> {
  const { records } = await graph.read((transaction) => transaction.run(cypher(file), values));
  return records.map((record) => thingSchema.parse(record.toObject()));
}
