import { randomUUID } from 'node:crypto';
import { OutputError } from '../../errors.js';
import type { FilingReport } from '../../graph/index.js';
import type { Coverage } from '../../model.js';
import { EXIT } from '../exit.js';
import type { Terminal } from '../output/terminal.js';
import { addLine, replaceFile } from '../output/whole-file.js';
import type { Rejection } from '../reading/each.js';

/** What happens in one run, for machines: a line of JSON for each filing, and a summary. */
export class RunLog {
  readonly #run = randomUUID();
  readonly #started = new Date().toISOString();
  readonly #begun = performance.now();
  readonly #reading = new Map<string, { open: number; extract: number; nothing?: Coverage['nothing'] }>();
  readonly #spent = { open: 0, extract: 0, load: 0 };
  readonly #failed = new Set<string>();

  /**
   * @param files where lines are added, and where the summary is written; neither when not given
   * @param figures what was done so far
   */
  constructor(
    private readonly files: { readonly log?: string; readonly summary?: string },
    private readonly figures: () => object,
  ) {}

  /**
   * From now on there is a summary, and the last one is written however the process ends.
   *
   * @throws OutputError when a file can't be written
   */
  begin(terminal: Terminal): void {
    this.tell('begin', {});
    this.#sum();
    process.once('exit', (code) => {
      try {
        this.#sum(code);
      } catch (error) {
        terminal.warn(error instanceof Error ? error.message : String(error));
        process.exitCode = code === EXIT.done ? EXIT.failed : code;
      }
    });
  }

  /** What reading a filing took, and why it gave nothing, if so. Told when it is loaded. */
  read(source: string, open: number, extract: number, nothing: Coverage['nothing']): void {
    this.#spent.open += open;
    this.#spent.extract += extract;
    this.#reading.set(source, { open, extract, ...(nothing ? { nothing } : {}) });
  }

  /** Filings that are in the graph now. `load`: milliseconds of the transaction that wrote them together. */
  loaded(reports: readonly FilingReport[], load: number): void {
    this.#spent.load += load;
    for (const { filing, source, fate, ...counts } of reports) {
      const { nothing, ...read } = this.#reading.get(source) ?? { open: 0, extract: 0 };
      this.#reading.delete(source);
      const ms = rounded({ ...read, load });
      this.tell('filing', {
        source,
        filing,
        fate,
        ...counts,
        ...(nothing ? { nothing } : {}),
        ms,
        together: reports.length,
      });
    }
  }

  rejected({ input, ...why }: Rejection): void {
    this.tell('rejected', { source: input, ...why });
  }

  /** @throws OutputError when the file can't be written */
  tell(event: string, details: object): void {
    const { log } = this.files;
    if (log === undefined) return;
    const line = JSON.stringify({ time: new Date().toISOString(), run: this.#run, event, ...details });
    this.#attempt(log, () => addLine(log, line));
  }

  /** @param code what the process ends with; not given as long as it runs */
  #sum(code?: number): void {
    const ms = rounded({ total: performance.now() - this.#begun, ...this.#spent });
    const end = code === undefined ? 'running' : Object.entries(EXIT).find(([, one]) => one === code)?.[0];
    const told = { end, code, ...this.figures(), ms };
    const { summary } = this.files;
    if (code !== undefined) this.tell('end', told);
    if (summary !== undefined)
      this.#attempt(summary, () =>
        replaceFile(summary, `${JSON.stringify({ run: this.#run, started: this.#started, ...told }, null, 2)}\n`),
      );
  }

  /** A file that failed has ended the run, and is not tried again when that is told. */
  #attempt(file: string, work: () => void): void {
    if (this.#failed.has(file)) return;
    try {
      work();
    } catch (error) {
      this.#failed.add(file);
      throw new OutputError(file, error, 'give another file');
    }
  }
}

function rounded(times: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(times).map(([stage, ms]) => [stage, Math.round(ms)]));
}
