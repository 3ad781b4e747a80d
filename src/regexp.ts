/**
 * The letters of the scripts that filings are written in: Latin with its accents, Greek and Cyrillic, as the inside of a
 * class. V8 compiles every range of `\p{L}` into each place where it stands, which makes large patterns ten times as slow
 * to compile.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯ\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u1e00-\\u1eff',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΏΑ-ΡΣ-ΫЀ-Я',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēėęěğġģīįıķļľłńņňōőœŕřśşšţťūůűųŵŷźżžșțά-ώа-џ',
  N: '0-9²³¹¼-¾',
};

/** A regular expression whose `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` are the letters and digits that filings have. */
export function lettered(source: string, flags: string): RegExp {
  let inClass = false;
  const written = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name: string | undefined) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    const letters = name === undefined ? undefined : CLASSES[name];
    if (letters === undefined) return part;
    return inClass ? letters : `[${letters}]`;
  });
  return new RegExp(written, flags);
}

/** All matches of a global regular expression, as `matchAll` gives them; that makes a copy of the expression each time. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
const NONE: readonly RegExpExecArray[] = [];
