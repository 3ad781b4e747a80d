import { UNSEEN } from './quoted.js';

/** What XML 1.0 has no way to say, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xd;',
};

/** Text as XML has it in an element. What XML can't hold becomes U+FFFD, the sign for a character that is lost. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\r]/g, (one) => NAMED[one] ?? one)
    .replace(UNSEEN, (one) => `&#x${one.charCodeAt(0).toString(16)};`);
}

/** A text as a name token of XML, another one for each text: what it may not have is written as its bytes. */
export function xmlToken(text: string): string {
  return text.replace(/[^A-Za-z0-9:.-]+/gu, (part) =>
    Array.from(Buffer.from(part), (byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
