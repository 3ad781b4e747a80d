import type { Command } from 'commander';
import { command } from './command.js';
import { openTerminal } from './output/terminal.js';

export function schemaCommand(): Command {
  return command('schema', 'Print the JSON Schema of what `extract --format json` prints.', [
    'pressgraph schema > pressgraph.schema.json',
  ]).action(async (options) => {
    const { z } = await import('zod');
    const { interchangeSchema } = await import('../model.js');
    await openTerminal(options).result(JSON.stringify(z.toJSONSchema(interchangeSchema), null, 2));
  });
}
