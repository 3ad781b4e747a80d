import { check } from '../graph/check.js';
import type { Account, Coverage, Input, Interchange } from '../model.js';
import { extract, type Own } from '../pipeline.js';
import { accountOf } from '../resolution/account.js';
import { coverageOf } from '../resolution/coverage.js';
import { toInterchange } from '../resolution/interchange.js';
import { coverageLines } from './reading/coverage-lines.js';

/** What an import needs of a filing, and what is told of it. */
export interface ReadAccount {
  readonly account: Account;
  /** Milliseconds that it took. */
  readonly took: number;
  readonly nothing: Coverage['nothing'];
  readonly lines: string;
}

/** @throws InputError when it is no filing; IntegrityError when a fact does not hold */
export function readAccount(input: Input, own: Own): ReadAccount {
  const since = performance.now();
  const extraction = extract(input, own);
  const account = accountOf(extraction);
  check(account);
  const coverage = coverageOf(extraction);
  const lines = coverageLines(input.name, extraction.reading.filing, coverage);
  return { account, took: performance.now() - since, nothing: coverage.nothing, lines };
}

/** @throws InputError when it is no filing */
export const readInterchange = (input: Input, own: Own): Interchange => toInterchange(extract(input, own));

/** What commands make of one input, in this thread or in a worker: what it gives can go from thread to thread. */
export const READINGS = { account: readAccount, interchange: readInterchange };
export type Kind = keyof typeof READINGS;
