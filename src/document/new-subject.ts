import type { Token } from '../model.js';

/** Forms of firms that keep their full stop. */
const LEGAL_FORM =
  /^(?:inc|corp|co|ltd|bros|llc|plc|s\.a|b\.v|n\.v|a\.g|a\.s|k\.k|s\.e|a\.b|s\.p\.a|s\.r\.l|g\.m\.b\.h|s\.à\.r\.l)\.?$/;
/** What a sentence about a firm or a person is said with. */
const FINITE = new Set(
  `is are was were has have had will would may might can could shall should does did do said says announced announces
   reported reports believes expects plans intends received receives acquired acquires bought entered enters granted grants
   licensed in-licensed licenses retains retained owns holds develops developed completed completes changed agreed agrees
   paid pays began begins started continues collaborates gave gives regained returned joined joins became becomes remains
   makes made sells sold discovered invented markets initiated initiates uses used consists
   comprises contains carries targets binds treats shows showed demonstrated presented`.split(/\s+/),
);
/** Words that stand between a name and its verb. */
const BETWEEN = new Set('also currently now recently today then previously subsequently later not never'.split(' '));
/** Capitalised, and said of the firm before them: 'Acme, Inc. President Ann Moss said', 'Acme Corp. Common Stock was'. */
const SAID_OF_FIRM =
  /^(?:president|chair\w*|chief|ceo|cfo|coo|cmo|cso|vice|senior|executive|director|directors|founder|co-founder|head|general|board|spokes\w+|common|preferred|class|series|shares?|stock|stockholders?|shareholders?|form|annual|amended|plan|notes?|products?|division|research|phase|press|attn)$/;
/** What opens a description behind a name and its comma. */
const APPOSES = /^(?:an?|the|our|its|which)$/;
/** Tokens that are looked at behind the form. */
const LOOK = 10;

/**
 * 'from Acme, Inc. Norvane will pay': whether a name that stands behind the form of a firm is the subject of a new
 * sentence. The one that ends has its verb, and so has the one that begins.
 *
 * @param from,at the first token of the sentence, and the form
 */
export function beginsWithName(tokens: readonly Token[], from: number, at: number): boolean {
  const form = tokens[at]?.lower ?? '';
  const first = tokens[at + 1]?.lower ?? '';
  if (!/^[\p{Lu}\d]/u.test(tokens[at + 1]?.text ?? '')) return false;
  if (LEGAL_FORM.test(form) && /^(?:mr|mrs|ms|dr|prof)\.?$/.test(first)) return true;
  if (!LEGAL_FORM.test(form) || LEGAL_FORM.test(first) || SAID_OF_FIRM.test(first)) return false;
  for (let next = at + 1; next <= at + LOOK; next++) {
    const token = tokens[next];
    if (!token) return false;
    // 'from Acme, Inc. Norvanin (NRV-1) is'
    if (token.text === '(' && next > at + 1) {
      next = closingOf(tokens, next);
      continue;
    }
    if (next > at + 1 && FINITE.has(token.text)) return hasVerb(tokens, from, at);
    // 'to Acme, Inc. Norvane, a firm of Graz, will pay'
    if (next > at + 2 && tokens[next - 1]?.text === ',' && APPOSES.test(token.text)) return hasVerb(tokens, from, at);
    const goesOn =
      /^[\p{Lu}\d]|^[,&]$/u.test(token.text) ||
      (next > at + 1 && (BETWEEN.has(token.text) || LEGAL_FORM.test(token.text)));
    // 'to Acme, Ltd. Norvane plc's'
    if (next > at + 1 && /^['’]s?$/.test(token.text)) return hasVerb(tokens, from, at);
    if (!goesOn) return false;
  }
  return false;
}

/** The token that closes the bracket, within what is looked at; without one the bracket itself. */
function closingOf(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + LOOK; at++) if (tokens[at]?.text === ')') return at;
  return open;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FINITE.has(tokens[at]?.text ?? '')) return true;
  return false;
}
