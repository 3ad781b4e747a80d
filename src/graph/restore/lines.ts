import { InputError } from '../../errors.js';

/**
 * The lines of a stream of UTF-8. Only a line feed ends one.
 *
 * @throws InputError when it is no UTF-8
 */
export async function* linesOf(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new InputError(name, 'is no UTF-8; export the graph again');
    }
  };
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoded(chunk).split('\n');
    parts.push(first);
    for (const next of others) {
      yield parts.join('');
      parts = [next];
    }
  }
  const last = [...parts, decoded()].join('');
  if (last !== '') yield last;
}
