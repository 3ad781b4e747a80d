import { DatabaseError, OutputError } from '../../errors.js';
import { openGraph } from '../../graph/index.js';
import { type Address, whereGraphIs } from '../connect.js';
import { judgementFile, readJudgementFile } from '../entities/judgement-file.js';
import { Ended, EXIT } from '../exit.js';
import { endOnInterrupt, endWithReader } from '../interrupt.js';
import { openTerminal, type Terminal } from '../output/terminal.js';
import { readOwn } from '../own.js';
import { inputHash } from '../reader.js';
import { readSettings, type Settings } from '../settings.js';
import { BulkImport, refuseOther } from './bulk.js';
import { LoadLines } from './load-lines.js';
import { Rejections } from './rejections.js';
import { ImportRun } from './run.js';
import { RunLog } from './run-log.js';
import { inBatches, onTrial, type Place } from './ways.js';

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
  const place = await placeOf(settings, terminal, log);
  const way = dryRun ? onTrial(place) : bulk ? new BulkImport(place, settings, terminal) : inBatches(place, lines);
  const howToGoOn = () => way.howToGoOn();
  try {
    await way.begin();
    endOnInterrupt(terminal, howToGoOn);
    endWithReader(terminal, howToGoOn);
    const file = dryRun ? undefined : (retry ?? rejected);
    const rejections = file === undefined ? undefined : new Rejections(file, terminal.warn);
    const run = { place, terminal, settings, hashOf: inputHash(settings), own, lines, log, rejections };
    const done = way.through((writer) => new ImportRun(run, writer).all(args, judgements));
    await done.catch((error: unknown) => {
      if (error instanceof DatabaseError || error instanceof OutputError) terminal.warn(`broken off; ${howToGoOn()}`);
      throw error;
    });
  } finally {
    await place.graph.close();
  }
  if (dryRun) terminal.note('a dry run: nothing was changed');
  if (lines.rejected > 0) throw new Ended(EXIT.rejected);
}

/** The graph of the settings, by whoever waits for a database that goes away. */
async function placeOf(settings: Settings, terminal: Terminal, log: RunLog): Promise<Place> {
  const patience = {
    seconds: settings.patience,
    waiting: ({ message }: DatabaseError) => {
      terminal.warn(`${message} Waiting for it, ${settings.patience} s at most.`);
      log.tell('waiting', { reason: message });
    },
  };
  const open = (address: Address) => openGraph(address, patience);
  return { graph: await open(await whereGraphIs(settings, terminal)), open };
}
