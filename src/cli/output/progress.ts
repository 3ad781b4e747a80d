import type { Terminal } from './terminal.js';

export interface Progress {
  /** So many more are done: one, if nothing is said. */
  step(count?: number): void;
  stop(): void;
}

/** Long enough that a person wonders. */
const WORTH_A_BAR = 2;

/** A bar on standard error where there is a terminal to draw it on, and nothing elsewhere or with --quiet. */
export async function showProgress(total: number, what: string, terminal: Terminal): Promise<Progress> {
  if (terminal.quiet || !process.stderr.isTTY || total < WORTH_A_BAR) return { step() {}, stop() {} };
  const { default: bars } = await import('cli-progress');
  const bar = new bars.SingleBar({
    format: `{bar} {value}/{total} ${what}  {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: (count = 1) => bar.increment(count), stop: () => bar.stop() };
}
