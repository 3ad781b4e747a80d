import type { Extraction } from '../model.js';
import type { Finding } from './score.js';

/**
 * The sentence in which a finding can be read: the evidence of a wrong relation, the sentence around the gold's quote,
 * or the first one that holds one of the entity's names. Undefined when the text does not hold it as one sentence.
 */
export function passageOf(finding: Finding, { reading, statements }: Extraction): string | undefined {
  const { relation, quote, names = [] } = finding;
  if (relation !== undefined) {
    const { type, subject, object } = relation;
    const statement = statements.find(
      (one) => one.status === 'asserted' && one.type === type && one.subject === subject && one.object === object,
    );
    const at = statement?.evidence[0]?.sentence;
    return at === undefined ? undefined : tidy(reading.sentences[at]?.text);
  }
  if (quote !== undefined) {
    const wanted = tidy(quote);
    return tidy(reading.sentences.find(({ text }) => tidy(text)?.includes(wanted ?? ''))?.text) ?? wanted;
  }
  return tidy(reading.sentences.find(({ text }) => names.some((name) => tidy(text)?.includes(name)))?.text);
}

/** On one line. */
function tidy(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}
