import { type Changes, type FilingReport, known } from '../../graph/index.js';
import type { Account, Input, Judgement } from '../../model.js';
import type { Own } from '../../pipeline.js';
import { unknownTo } from '../entities/judge.js';
import { judgementFile } from '../entities/judgement-file.js';
import type { Terminal } from '../output/terminal.js';
import { Readers } from '../readers.js';
import { eachInput, type Rejection } from '../reading/each.js';
import type { Source } from '../reading/inputs.js';
import type { ReadAccount } from '../reading.js';
import type { Settings } from '../settings.js';
import { Batches } from './batches.js';
import type { LoadLines } from './load-lines.js';
import type { Rejections } from './rejections.js';
import type { RunLog } from './run-log.js';
import type { Place, Writer } from './ways.js';

interface Run {
  readonly place: Place;
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly hashOf: (bytes: Uint8Array) => string;
  readonly own: Own;
  readonly lines: LoadLines;
  readonly log: RunLog;
  readonly rejections: Rejections | undefined;
}

/** From inputs to the graph. */
export class ImportRun {
  readonly #batches = new Batches((accounts) => this.#load(accounts));
  readonly #readers;

  constructor(
    private readonly run: Run,
    private readonly writer: Writer,
  ) {
    this.#readers = new Readers(
      'account',
      async () => (await import('../reading.js')).readAccount,
      run.settings,
      run.own,
    );
  }

  async all(args: readonly string[], judgements: readonly Judgement[]): Promise<void> {
    const { terminal, settings, lines, rejections } = this.run;
    const { gathering } = this.writer;
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
    const { place, terminal, settings } = this.run;
    const file = judgementFile(settings);
    const judge = await unknownTo(place.graph, file, judgements);
    if (judge.length === 0) return;
    await this.#tellChanges(await this.writer.write({ judge }));
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
    const reports = await known(this.run.place.graph, inputs);
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
    const changes = await this.writer.write({ add: accounts });
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
    for (const line of this.writer.changed(changes)) await this.run.terminal.result(line);
  }
}
