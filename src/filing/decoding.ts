import iconv from 'iconv-lite';

/** Larger inputs are refused: one filing has to fit in memory several times over. EDGAR's own limit is below this. */
export const MAX_BYTES = 100e6;

/** The first bytes of files that are no text, and what they are. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a picture (PNG)'],
  ['GIF8', 'a picture (GIF)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7fELF', 'a program'],
];

/** Either the text, with `\n` line ends and without control characters, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly refused: string };

/**
 * Reads bytes as text: UTF-8, UTF-16 (by its mark or by its pattern of zero bytes), else Windows-1252, which EDGAR's
 * filings of the nineties are written in.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'is empty; name a filing with text in it' };
  if (bytes.length > MAX_BYTES) {
    return { refused: `is larger than ${MAX_BYTES / 1e6} MB; split it into its documents` };
  }
  const magic = MAGIC.find(([first]) => startsWith(bytes, first));
  if (magic) return { refused: `is ${magic[1]}, not text; convert it to text or HTML first` };
  const text = textOf(bytes, encodingOf(bytes));
  if (isNoise(text)) return { refused: 'is binary, not text; name a filing in text, HTML or SGML' };
  return { text: tidy(text) };
}

function startsWith(bytes: Uint8Array, first: string): boolean {
  return [...first].every((character, at) => bytes[at] === character.charCodeAt(0));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const most = sample.length * 0.3;
  if ((zeros[1] ?? 0) > most && (zeros[0] ?? 0) < most / 10) return 'utf-16le';
  if ((zeros[0] ?? 0) > most && (zeros[1] ?? 0) < most / 10) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Windows-1252 by iconv-lite: the TextDecoder of Node 20 takes its quotes and dashes for control characters. */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return iconv.decode(Buffer.from(bytes), encoding);
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Line ends and spaces as every later stage expects them, without controls and what never shows on a page. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '');
}

/** Controls and undecodable bytes: more than one in twenty is no text. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, 65_536);
  return (sample.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0) * 20 > sample.length;
}
