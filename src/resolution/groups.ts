/** Things put into groups one link at a time (union-find); the group of the earlier thing takes in the later one's. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root])
      root = parent;
    for (let next = at; next !== root; ) {
      const parent = this.#parents[next] ?? root;
      this.#parents[next] = root;
      next = parent;
    }
    return root;
  }

  join(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}
