/** Texts that are sent once, each known by its place. */
export class Texts {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  at(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }

  /** As `at`, for what may not be there. */
  of(text: string | undefined): number | undefined {
    return text === undefined ? undefined : this.at(text);
  }
}

/** A text, or the place of one in another list. */
type Part = string | number | undefined;

/** What many rows have in common: it is sent once, and rows say where it stands. */
export class Kinds {
  readonly all: (string | number | null)[][] = [];
  readonly #keys = new Texts();

  /** The place of these parts among all. */
  at(...parts: readonly Part[]): number {
    const place = this.#keys.at(JSON.stringify(parts));
    if (place === this.all.length) this.all.push(parts.map((part) => part ?? null));
    return place;
  }
}
