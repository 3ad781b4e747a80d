/** Bytes by which an export is known. */
export const ENOUGH = 64;

/** Whether a file that begins like this is an export, as `export --format jsonl` writes it. */
export function isExport(start: Uint8Array): boolean {
  const text = Buffer.from(start.subarray(0, ENOUGH)).toString('utf8');
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"pressgraph"/.test(text);
}
