import type { Reading, Sentence, Span } from '../../model.js';
import { atomKey } from '../atoms.js';
import type { Taken } from '../span.js';
import type { Kind } from './inn.js';

/** What the filing says of one name: how often as a drug or a conjugate, how often as an antibody, and how surely. */
export interface Introduction {
  readonly surface: string;
  readonly rule: string;
  score: number;
  drug: number;
  antibody: number;
}

/** The score from which on a name counts; surer signs give all of it at once. */
export const SURE = 2;

const MEDICAL =
  /\b(?:drugs?|therap(?:y|ies|eutics?)|clinical|antibod(?:y|ies)|patients?|pharma\w*|bio(?:tech|pharma|sciences)\w*|treatment|compounds?|medicines?|vaccines?|molecules?|proteins?|hormones?|inhibitors?|disease|FDA|medical|tumou?rs?|dose|cancer|oncology)\b/gi;
/** How many words of medicine a filing has, up to two: a retailer's code 'ABC-1234' is no molecule. */
export function medicalWords(reading: Reading): number {
  let count = 0;
  for (const { text } of reading.sentences) {
    count += (text.match(MEDICAL) ?? []).length;
    if (count >= 2) return 2;
  }
  return count;
}

const seriesOf = (surface: string): string | undefined => /^([A-Z]{1,5}[-‐‑ ])\d{2,5}$/.exec(surface)?.[1];

/** All names of molecules that a filing introduces, by the atoms of the name. */
export class Names {
  readonly #byKey = new Map<string, Introduction>();
  readonly #trials = new Set<string>();

  constructor(
    private readonly taken: Taken,
    /** 0, 1 or 2 (and more): see `medicalWords`. */
    readonly medicalWords: number,
  ) {}

  /** Every name that is sure enough. */
  sure(): readonly Introduction[] {
    return [...this.#byKey].flatMap(([key, one]) => (one.score >= SURE && !this.#isTrial(key, one) ? [one] : []));
  }

  has(name: string): boolean {
    return (this.#byKey.get(atomKey(name))?.score ?? 0) >= SURE;
  }

  /** A name that the filing gives to a trial: no molecule, unless it is said to be one. */
  addTrial(surface: string): void {
    this.#trials.add(atomKey(surface));
  }

  #isTrial(key: string, { drug, antibody }: Introduction): boolean {
    return this.#trials.has(key) && drug + antibody === 0;
  }

  add(surface: string, rule: string, score: number, kind: Kind | undefined): void {
    const key = atomKey(surface);
    const known = this.#byKey.get(key) ?? { surface, rule, score: 0, drug: 0, antibody: 0 };
    known.score += score;
    if (kind === 'Drug') known.drug += 1;
    if (kind === 'Antibody') known.antibody += 1;
    this.#byKey.set(key, known);
  }

  /** 'XY-12' is a molecule where 'XY-34' is one: codes of one series stand or fall together. */
  completeSeries(): void {
    const series = new Map(
      this.sure().flatMap(({ surface }) => {
        const prefix = seriesOf(surface);
        return prefix ? [[prefix, surface] as const] : [];
      }),
    );
    for (const one of this.#byKey.values()) {
      const prefix = seriesOf(one.surface);
      if (prefix && series.has(prefix)) one.score = Math.max(one.score, SURE);
    }
  }

  /** Whether no longer or equal mention of something else stands there. */
  isFree(sentence: Sentence, { start, end }: Span): boolean {
    const place = { sentence: sentence.index, start: sentence.start + start, end: sentence.start + end };
    return !this.taken.over(place).some((other) => other.end - other.start >= end - start);
  }
}
