import { DatabaseError, OutputError } from '../errors.js';
import {
  applySchema,
  type Change,
  type Changes,
  checkSchema,
  type FilingReport,
  type Graph,
  known,
  load,
  openGraph,
  refuseFull,
  rehearsal,
} from '../graph/index.js';
import type { Account, Input, Judgement } from '../model.js';
import type { Own } from '../pipeline.js';
import * as resolver from '../resolution/index.js';
import { Batches } from './batches.js';
import { BulkImport, type Gathering, refuseOther } from './bulk-import.js';
import { whereGraphIs } from './connect.js';
import { eachInput, type Rejection } from './each.js';
import { Ended, EXIT } from './exit.js';
import type { Source } from './inputs.js';
import { endOnInterrupt, endWithReader } from './interrupt.js';
import { unknownTo } from './judge.js';
import { judgementFile, readJudgementFile } from './judgement-file.js';
import { changeLines, LoadLines } from './load-lines.js';
import { readOwn } from './own.js';
import { inputHash } from './reader.js';
import { Readers } from './readers.js';
import type { ReadAccount } from './reading.js';
import { Rejections } from './rejections.js';
import { RunLog } from './run-log.js';
import { readSettings, type Settings } from './settings.js';
import { openTerminal, type Terminal } from './terminal.js';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly bulk?: boolean;
  readonly retry?: string;
  readonly rejected?: string;
  readonly summary?: string;
  readonly log?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

/** Imports what the arguments name, and tells how that goes. */
export async function importAll(args: readonly string[], options: ImportOptions): Promise<void> {
  const { dryRun = false, bulk = false, retry, rejected } = options;
  const terminal = openTerminal(options);
  const settings = await readSettings(options);
  if (bulk) refuseOther(settings);
  const own = await readOwn(settings);
  const judgements = await readJudgementFile(judgementFile(settings));
  const lines = new LoadLines();
  const log = new RunLog(options, () => lines.figures);
  log.begin(terminal);
  const patience = {
    seconds: settings.patience,
    waiting: ({ message }: DatabaseError) => {
      terminal.warn(`${message} Waiting for it, ${settings.patience} s at most.`);
      log.tell('waiting', { reason: message });
    },
  };
  let graph = await openGraph(await whereGraphIs(settings, terminal), patience);
  const making = bulk ? new BulkImport(settings, terminal) : undefined;
  try {
    await (dryRun ? checkSchema(graph) : making ? refuseFull(graph) : applySchema(graph));
    const goOn = () => making?.soFar() ?? `${lines.soFar()}; the same command goes on from there`;
    const howToGoOn = () => (dryRun ? 'nothing was changed' : goOn());
    endOnInterrupt(terminal, howToGoOn);
    endWithReader(terminal, howToGoOn);
    const file = retry ?? rejected;
    const rejections = dryRun || file === undefined ? undefined : new Rejections(file, terminal.warn);
    const run = { graph: () => graph, terminal, settings, hashOf: inputHash(settings), own, lines, log, rejections };
    const work = (writer: Writer) => new ImportRun({ ...run, ...writer }).all(args, judgements);
    const whole = { write: (change: Change) => load(graph, change, resolver), changed: () => [] };
    const gathered = ({ take, end }: Gathering) =>
      work({
        ...whole,
        gathering: {
          take,
          async end() {
            const made = await end(graph, (address) => openGraph(address, patience));
            graph = made.graph;
            return made.reports;
          },
        },
      });
    const done = dryRun
      ? rehearsal(graph, resolver, (trial) => work({ write: trial.load, changed: changeLines }))
      : (making?.within(gathered) ?? work(whole));
    await done.catch((error: unknown) => {
      if (error instanceof DatabaseError || error instanceof OutputError) terminal.warn(`broken off; ${howToGoOn()}`);
      throw error;
    });
  } finally {
    await graph.close();
  }
  if (dryRun) terminal.note('a dry run: nothing was changed');
  if (lines.rejected > 0) throw new Ended(EXIT.rejected);
}

/** How a change is written, and what is told of it. */
interface Writer {
  write(change: Change): Promise<Changes>;
  changed(changes: Changes): readonly string[];
  /** Where accounts wait that make a graph together, when all are read. */
  readonly gathering?: {
    take(account: Account): Promise<void>;
    end(): Promise<readonly FilingReport[]>;
  };
}

interface Run extends Writer {
  readonly graph: () => Graph;
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly hashOf: (bytes: Uint8Array) => string;
  readonly own: Own;
  readonly lines: LoadLines;
  readonly log: RunLog;
  readonly rejections: Rejections | undefined;
}

/** From inputs to the graph. */
class ImportRun {
  readonly #batches = new Batches((accounts) => this.#load(accounts));
  readonly #readers;

  constructor(private readonly run: Run) {
    this.#readers = new Readers(
      'account',
      async () => (await import('./reading.js')).readAccount,
      run.settings,
      run.own,
    );
  }

  async all(args: readonly string[], judgements: readonly Judgement[]): Promise<void> {
    const { terminal, settings, lines, rejections, gathering } = this.run;
    await terminal.result(lines.head);
    if (!gathering) await this.#judge(judgements);
    const { tried } = await eachInput(args, settings.maxMegabytes * 1e6, terminal, {
      begin: (inputs) => this.#readers.begin(inputs),
      ...(gathering ? {} : { known: (sources) => this.#known(sources) }),
      read: (input, opening) => this.#read(input, opening),
      take: ({ account, lines: told }) => {
        terminal.detail(told);
        return (gathering ?? this.#batches).take(account);
      },
      refused: (rejection) => this.#refused(rejection),
    }).finally(() => this.#readers.end());
    await this.#batches.end();
    if (gathering) {
      const since = performance.now();
      await this.#tellLoaded(await gathering.end(), since);
      await this.#judge(judgements);
    }
    rejections?.settle([...args, ...tried]);
    await terminal.result(lines.total());
  }

  /** Judgements that the graph does not have yet hold from now on. */
  async #judge(judgements: readonly Judgement[]): Promise<void> {
    const { graph, terminal, settings, write } = this.run;
    const file = judgementFile(settings);
    const judge = await unknownTo(graph(), file, judgements);
    if (judge.length === 0) return;
    await this.#tellChanges(await write({ judge }));
    terminal.note(
      judge.length === 1 ? `1 judgement of ${file} is applied` : `${judge.length} judgements of ${file} are applied`,
    );
  }

  /** Those of some inputs that the graph has as they are. They are told, and not read again. */
  async #known(sources: readonly Source[]): Promise<ReadonlySet<string>> {
    const since = performance.now();
    const inputs: { input: string; source: string }[] = [];
    for (const source of sources) {
      // what can't be opened is told when it is its turn
      const input = source.once ? undefined : await source.read().catch(() => undefined);
      if (input) inputs.push({ input: this.run.hashOf(input.bytes), source: source.name });
    }
    const reports = await known(this.run.graph(), inputs);
    for (const { source } of reports) this.run.terminal.detail(`${source}: known, not read again`);
    await this.#tellLoaded(reports, since);
    return new Set(reports.map(({ source }) => source));
  }

  async #read(input: Input, opening: number): Promise<ReadAccount> {
    const { hashOf, log } = this.run;
    const read = await this.#readers.read(input);
    log.read(input.name, opening, read.took, read.nothing);
    return { ...read, account: { ...read.account, input: hashOf(input.bytes) } };
  }

  async #load(accounts: readonly Account[]): Promise<void> {
    const since = performance.now();
    const changes = await this.run.write({ add: accounts });
    await this.#tellLoaded(changes.filings, since);
    await this.#tellChanges(changes);
  }

  async #refused(rejection: Rejection): Promise<void> {
    const { lines, log, rejections, terminal } = this.run;
    await this.#batches.end();
    log.rejected(rejection);
    rejections?.add(rejection);
    await terminal.result(lines.refused(rejection.input));
  }

  async #tellLoaded(reports: readonly FilingReport[], since: number): Promise<void> {
    const { lines, log, terminal } = this.run;
    log.loaded(reports, performance.now() - since);
    for (const report of reports) await terminal.result(lines.loaded(report));
  }

  async #tellChanges(changes: Changes): Promise<void> {
    for (const line of this.run.changed(changes)) await this.run.terminal.result(line);
  }
}
