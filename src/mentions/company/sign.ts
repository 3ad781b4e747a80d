/** A sign in the text beside a name that it is a company, and how far to trust it (1: alone enough). */
export interface Sign {
  readonly rule: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  /** What the text before the name ends with where the pattern fits; quicker to tell. */
  readonly last?: RegExp;
  readonly score: number;
}
