import { CommanderError } from 'commander';
import { OutputError } from '../errors.js';
import { Ended, EXIT, exitCodeOf, isExpected } from './exit.js';
import { printable } from './output/terminal.js';
import { program } from './program.js';

/** What the process does: the command that its arguments name. It ends with the exit code of what went wrong. */
export async function run(): Promise<void> {
  // `pressgraph … | head` has read enough: that is no failure. A full disk is one.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    tell(new OutputError('standard output', error, 'make room, or write it elsewhere'));
    process.exit(EXIT.failed);
  });
  try {
    await program().parseAsync();
  } catch (error) {
    tell(error);
    process.exitCode = exitCodeOf(error);
  }
}

/** What Commander and a command that has ended have said themselves is not said twice. */
function tell(error: unknown): void {
  if (error instanceof CommanderError || error instanceof Ended) return;
  if (isExpected(error)) console.error(printable(`pressgraph: ${error.message}`));
  else console.error(`pressgraph: a defect; please report it with the command you gave\n`, error);
}
