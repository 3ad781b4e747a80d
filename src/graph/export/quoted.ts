/** What would steer a terminal, or end a line for one reader and not for another. */
export const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A value as JSON on one line, of which a terminal shows every character. Cypher reads strings in this form, too. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
