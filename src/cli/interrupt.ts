import { EXIT } from './exit.js';
import type { Terminal } from './output/terminal.js';

/** From now on Ctrl-C (and SIGTERM) ends the process at once, and says how to go on. */
export function endOnInterrupt(terminal: Terminal, howToGoOn: () => string): void {
  const end = (code: number) => () => {
    terminal.warn(`interrupted; ${howToGoOn()}`);
    process.exit(code);
  };
  process.once('SIGINT', end(EXIT.interrupted));
  process.once('SIGTERM', end(EXIT.terminated));
}

/** From now on it is told, and is a failure, when nobody reads the results any more: they are not all that is made. */
export function endWithReader(terminal: Terminal, howToGoOn: () => string): void {
  process.stdout.prependListener('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') return;
    terminal.warn(`nobody reads the results any more; ${howToGoOn()}`);
    process.exit(EXIT.failed);
  });
}
