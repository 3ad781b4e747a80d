import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODE, inOneFile, setFlags } from './bundle.js';

/*
 * The last step of the build: does with the bundle what people do, and keeps what V8 made of it, so that no process has
 * to compile that again. What did not run here is compiled when it runs, as ever. Before that, the command is made one
 * that can be run: npx does so only when it meets a folder for the first time, and not for what is built there anew.
 */

const SAMPLE = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const COMMANDS = [['--help'], ['extract', SAMPLE], ['extract', SAMPLE, '--format', 'jsonl']];

chmodSync(new URL('main.js', import.meta.url), 0o755);
setFlags();
const bundle = inOneFile();
if (!bundle) throw new Error('there is no bundle: npm run build makes it');
const { entry, script } = bundle;
// what it prints is for nobody
process.stdout.write = () => true;
for (const command of COMMANDS) {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...command);
  await entry.run();
}
const read = await entry.reader({ lexicon: undefined, rules: undefined });
await read({ kind: 'account', input: { name: SAMPLE, bytes: readFileSync(SAMPLE) } });
writeFileSync(CODE, script.createCachedData());
