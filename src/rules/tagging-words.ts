/** Verbs that a list behind 'to' has: 'to develop, use, import and sell'. */
export const LISTED =
  /^(research|discover|develop|co-develop|co-promote|co-commerciali[sz]e|commerciali[sz]e|manufacture|make|produce|market|promote|distribute|sell|offer|import|export|use|exploit|register|practi[cs]e|sublicense|test|evaluate|supply|perform|conduct)$/;

/** 'a CD33 directed conjugate', 'CD33 targeting antibody': the participle makes one modifier with the name. */
export const COMPOUNDING =
  /^(directed|targeted|targeting|based|specific|mediated|conjugated|binding|blocking|driven|expressing|developed|positive|negative|mutated|mutant)$/;

/** What a medicine does, in words that are no nouns. */
export const SHOWS =
  /^(?:shows|demonstrates|induces|produces|inhibits|binds|blocks|improves|achieves|eradicates|suppresses|contains|comprises|combines|links|carries|joins)$/;

/** Nouns that may be verbs. */
export const EITHER =
  /^(license|licence|sublicense|return|target|test|study|purchase|market|report|use|lead|share|work|plan|form|end|head|conjugate|partner|release|treat|manufacture)s?$/;

/** Nouns that end as adverbs do. */
export const LY_NOUNS = new Set('supply family assembly anomaly monopoly'.split(' '));

/** 'a conjugate consisting of X': gerunds before 'of' that are no nouns. */
export const TAKES_OF = /^(?:consist|compris|dispos)ing$/;
