import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';
import type { Account } from '../../model.js';
import { noRoom } from './sheets.js';

/** Where an account lies in a spool, in bytes. */
export interface Place {
  readonly start: number;
  readonly size: number;
}

/** Accounts in a file, so that their texts need no memory until they are wanted again. */
export class Spool {
  readonly #file: number;
  #end = 0;

  /** @throws OutputError when the file can't be made */
  constructor(private readonly path: string) {
    try {
      this.#file = openSync(path, 'w+');
    } catch (error) {
      throw noRoom(path, error);
    }
  }

  /** @throws OutputError when the disk is full */
  add(account: Account): Place {
    const bytes = Buffer.from(JSON.stringify(account));
    const place = { start: this.#end, size: bytes.length };
    try {
      appendFileSync(this.#file, bytes);
    } catch (error) {
      throw noRoom(this.path, error);
    }
    this.#end += bytes.length;
    return place;
  }

  get({ start, size }: Place): Account {
    const bytes = Buffer.allocUnsafe(size);
    for (let at = 0; at < size; ) {
      const read = readSync(this.#file, bytes, at, size - at, start + at);
      if (read === 0) throw new RangeError(`${this.path} was cut off`);
      at += read;
    }
    return JSON.parse(bytes.toString());
  }

  close(): void {
    closeSync(this.#file);
  }
}
