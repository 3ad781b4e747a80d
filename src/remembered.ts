/** Answers that are kept: a text has far fewer different words than words. */
const MOST = 10_000;
/** Characters of a word that is worth it; what is longer is noise, and would take memory. */
const LONGEST = 100;

/**
 * A function of a word that has its answers in mind. Only for what depends on nothing but the word, or on the file
 * of pressgraph's own that it names: then a text is read alike whatever was read before.
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (word) => {
    if (word.length > LONGEST) return of(word);
    const known = answers.get(word);
    if (known) return known.answer;
    const answer = of(word);
    if (answers.size >= MOST) answers.clear();
    answers.set(apart(word), { answer });
    return answer;
  };
}

/** The same word on its own: V8 keeps the whole text of which a long word was cut. */
export function apart(word: string): string {
  const own: string = JSON.parse(JSON.stringify(word));
  return own;
}
