import neo4j, { isNode, isPath, isRelationship, type Node, type Relationship } from 'neo4j-driver';
import type { Value } from './row.js';

/** A value of Neo4j as JSON can hold it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** Whole numbers as integers: the driver sends every number of JavaScript as a float. */
export function parameters(values: { readonly [name: string]: Value }): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parameter(value)]));
}

function parameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(parameter);
  return parameters(value);
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

/**
 * A result as JSON. Nodes keep labels and properties, paths are their nodes and relationships in turn, times, points
 * and whole numbers that JSON's readers would round are text. The internal ids of the server are left out: they say nothing and change.
 */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return String(value);
  if (isNode(value)) return node(value);
  if (isRelationship(value)) return relationship(value);
  if (isPath(value))
    return [
      plain(value.start),
      ...value.segments.flatMap(({ relationship, end }) => [plain(relationship), plain(end)]),
    ];
  return Object.getPrototypeOf(value) === Object.prototype ? record(value) : String(value);
}

function node({ labels, properties }: Node): Plain {
  return { labels: [...labels].sort(), properties: record(properties) };
}

function relationship({ type, properties }: Relationship): Plain {
  return { type, properties: record(properties) };
}

function record(values: object): { readonly [name: string]: Plain } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}
