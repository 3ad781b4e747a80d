import { statfs } from 'node:fs/promises';

/** Bytes that are as good as none. */
const NONE = 1_000_000;
/** Milliseconds between two looks. */
const PAUSE = 1000;
/** So many looks one after the other: what is there for a moment only may be removed again. */
const LOOKS = 5;

/** Calls `full` once a folder's disk has been full for some seconds. Gives what ends the watch. */
export function watchRoom(folder: string, full: () => void): () => void {
  let looks = 0;
  const timer = setInterval(async () => {
    looks = (await roomIn(folder)) < NONE ? looks + 1 : 0;
    if (looks === LOOKS) full();
  }, PAUSE);
  timer.unref();
  return () => clearInterval(timer);
}

/** Bytes that are free for this user; some are kept for root. */
async function roomIn(folder: string): Promise<number> {
  try {
    const { bavail, bfree, bsize } = await statfs(folder);
    return (process.getuid?.() === 0 ? bfree : bavail) * bsize;
  } catch {
    // a folder that is gone, or a system that does not tell, is no full disk
    return Number.POSITIVE_INFINITY;
  }
}
