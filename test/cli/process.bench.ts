import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { inTurns, report, rounded } from '../measured.js';

const ROUNDS = 15;

/** How long people wait for pressgraph to start, as whole processes. */
describe('the process', () => {
  it('starts', async () => {
    const node = (...args: readonly string[]): void => {
      const { status } = spawnSync(process.execPath, args, { cwd: dirname(inject('main')), stdio: 'ignore' });
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
    };
    const ms = await inTurns(
      {
        'node -e 0': () => node('-e', '0'),
        'pressgraph --help': () => node(inject('main'), '--help'),
        'pressgraph extract data': () => node(inject('main'), 'extract', '../../data/immunogen-2003-01-24.txt'),
      },
      ROUNDS,
    );
    const names = ['node -e 0', 'pressgraph --help', 'pressgraph extract data'];
    report(
      'process',
      names.map((name) => ({ process: name, ms: rounded(ms(name)) })),
      [
        {
          what: '`pressgraph --help` against `node -e 0`',
          measured: ms('pressgraph --help') / ms('node -e 0'),
          most: 3,
        },
        {
          what: '`extract` of the sample, whole process',
          measured: ms('pressgraph extract data'),
          most: 600,
          unit: ' ms',
        },
      ],
    );
    expect(ms('pressgraph --help')).toBeGreaterThan(0);
  });
});
