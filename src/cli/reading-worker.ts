import { workerData } from 'node:worker_threads';
import { pressgraph } from './bundle.js';
import type { OwnFileNames } from './own.js';

const files: OwnFileNames = workerData;
const { reader } = await pressgraph();

/** The thread that reads inputs. */
export default await reader(files);
