import type { OwnFileNames } from './own.js';
import type { Read } from './reading/task.js';

/** What is built into one file (`rolldown.config.ts`): what the process does, and what its threads do. */
export { run } from './run.js';

/** What a thread does that reads inputs, with what the user adds. */
export async function reader(files: OwnFileNames): Promise<Read> {
  const { readWith } = await import('./reading/task.js');
  return readWith(files);
}
