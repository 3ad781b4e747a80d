import { once } from 'node:events';
import { clearLine, cursorTo } from 'node:readline';

/** Escape sequences, and every control character but tab and line feed; also those that turn the writing direction. */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  /\u001b(?:\[[0-?]*[ -/]*[@-~])?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a filing as a terminal may show it. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '');
}

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** A result, with its line end. Waits where the reader is slower. */
  result(text: string): Promise<void>;
  /** What is good to know; silenced by --quiet. */
  note(text: string): void;
  /** What is only told by --verbose. */
  detail(text: string): void;
  /** What must be told, also with --quiet. */
  warn(text: string): void;
}

export function openTerminal({ quiet = false, verbose = false }: { quiet?: boolean; verbose?: boolean }): Terminal {
  const tell = (text: string) => {
    wipeLine();
    process.stderr.write(`${printable(text)}\n`);
  };
  return {
    quiet,
    verbose,
    async result(text) {
      if (process.stdout.isTTY) wipeLine();
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    },
    note: (text) => quiet || tell(text),
    detail: (text) => verbose && !quiet && tell(text),
    warn: tell,
  };
}

/** Takes a progress bar off its line, so that text can stand there; the bar draws itself again. */
function wipeLine(): void {
  if (!process.stderr.isTTY) return;
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
}
