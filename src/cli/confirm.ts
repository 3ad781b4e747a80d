import { createInterface } from 'node:readline/promises';

/** Asks on standard error before something is lost. Only 'y' and 'yes' agree. Needs a terminal. */
export async function confirm(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
