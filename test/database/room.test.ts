import { expect, it } from 'vitest';
import { asBuilt } from '../as-built.js';
import { folder } from '../cli/pressgraph.js';
import { canMount, mountSmall, shell } from '../cli/shell.js';

/** Whether the watch says within ten seconds that a disk of two megabytes is full, so many bytes of which are taken. */
async function told(taken: number): Promise<string> {
  const program = `
    import { watchRoom } from '${asBuilt('database/room.js')}';
    const end = watchRoom('small', () => { console.log('full'); end(); process.exit(); });
    setTimeout(() => { console.log('there is room'); process.exit(); }, 10_000);`;
  const line = `${mountSmall('2m')} && head -c ${taken} /dev/zero > small/filler; "$NODE" --input-type=module -e "$PROGRAM"`;
  const { stdout, stderr } = await shell(line, { cwd: folder(), env: { PROGRAM: program }, mounts: true });
  expect(stderr).toBe('');
  return stdout.trim();
}

it.skipIf(!canMount)('a full disk is seen, and one that has room is not', async () => {
  expect(await Promise.all([told(2 * 1024 * 1024), told(1000)])).toEqual(['full', 'there is room']);
});
