/** Bytes by which an export is known. */
export const ENOUGH = 64;

const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, ENOUGH)).toString('utf8');

/** Whether a file that begins like this is an export that can be imported, as `export --format jsonl` writes it. */
export function isExport(start: Uint8Array): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"pressgraph"/.test(startOf(start));
}

/** Whether it is one in another format: Cypher, GraphML, or a file of CSV. */
export function isOtherExport(start: Uint8Array): boolean {
  return /^(?:\/\/ A graph of pressgraph|<\?xml[^>]*>\s*<graphml|id:ID\(|:START_ID\()/.test(startOf(start));
}
