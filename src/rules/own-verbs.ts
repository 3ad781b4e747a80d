import nlp from '../nlp.js';

/**
 * The forms of verbs that a user's rules bring, each with its infinitive, irregular ones too ('lent', 'swapped'): by
 * the conjugation of compromise.
 */
export function conjugated(infinitives: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const infinitive of infinitives) {
    const word = nlp(infinitive);
    word.tag('Infinitive');
    const tables: readonly object[] = word.verbs().conjugate();
    for (const form of tables.flatMap((table) => Object.values(table)))
      if (typeof form === 'string' && !form.includes(' ')) forms.set(form.toLowerCase(), infinitive);
  }
  return forms;
}
