import { runnerImport } from 'vite';

const [folder, filings = '1000', seed = '1'] = process.argv.slice(2);
if (!folder) throw new Error('npm run corpus -- FOLDER [FILINGS] [SEED]');
const { module } = await runnerImport(new URL('write.ts', import.meta.url).pathname);
await module.writeCorpus(folder, Number(filings), Number(seed));
