/** What a column needs: for its longest word, and to stand on one line. */
export interface Need {
  readonly word: number;
  readonly line: number;
}

/** A longer word may be cut. */
const LONGEST_WORD = 18;

/**
 * Widths for the columns of a table that is to fit into `room` characters: every column gets room for its words, and
 * what is left is shared out by what each still needs, so that long quotes get the most of it.
 */
export function columnWidths(needs: readonly Need[], room: number): number[] {
  const least = needs.map(({ word, line }) => Math.min(word, line, LONGEST_WORD));
  const wishes = needs.map(({ line }, column) => line - (least[column] ?? 0));
  const wished = sum(wishes);
  const left = Math.max(0, Math.min(wished, room - sum(least)));
  return least.map((width, column) => width + (wished === 0 ? 0 : Math.floor((left * (wishes[column] ?? 0)) / wished)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
