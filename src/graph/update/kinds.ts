/** What many rows have in common: it is sent once, and rows say where it stands. */
export class Kinds {
  readonly all: (string | null)[][] = [];
  readonly #places = new Map<string, number>();

  /** The place of these texts among all. */
  at(...texts: readonly (string | undefined)[]): number {
    const key = JSON.stringify(texts);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(texts.map((text) => text ?? null)) - 1;
  }
}
