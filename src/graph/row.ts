/** What a parameter of Cypher may hold here. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Row = { readonly [name: string]: Value };

/** Without what is not known: Neo4j has no property that is null. */
export function properties(values: { readonly [name: string]: Value | undefined }): Row {
  const known = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return Object.fromEntries(known);
}
