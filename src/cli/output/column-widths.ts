/** What a column needs: for its longest word, and to stand on one line. */
export interface Need {
  readonly word: number;
  readonly line: number;
}

/** A longer word may be cut, and where many columns leave little room, one longer than a day. */
const LONGEST_WORD = 18;
const DAY = 10;

/**
 * Widths for the columns of a table that is to fit into `room` characters: every column gets room for its words, and
 * what is left is shared out by the square root of what each still needs. So long quotes get the most of it, and a name
 * that needs a little more gets that first.
 */
export function columnWidths(needs: readonly Need[], room: number): number[] {
  const widths = leastOf(needs, room);
  const wishes = needs.map(({ line }, column) => ({ column, wish: line - (widths[column] ?? 0) }));
  let left = Math.max(0, room - sum(widths));
  let weights = sum(wishes.map(({ wish }) => Math.sqrt(wish)));
  for (const { column, wish } of wishes.filter(({ wish }) => wish > 0).sort((a, b) => a.wish - b.wish)) {
    const share = Math.min(wish, Math.floor((left * Math.sqrt(wish)) / weights));
    widths[column] = (widths[column] ?? 0) + share;
    left -= share;
    weights -= Math.sqrt(wish);
  }
  return widths;
}

function leastOf(needs: readonly Need[], room: number): number[] {
  for (let longest = LONGEST_WORD; ; longest -= 1) {
    const widths = needs.map(({ word, line }) => Math.min(word, line, longest));
    if (sum(widths) <= room || longest === DAY) return widths;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
