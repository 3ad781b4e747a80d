/** A filing as far as amendments go. `facts`: how many it asserts. */
export interface Amendable {
  readonly id: string;
  readonly form: string | null;
  /** ISO day. */
  readonly filed: string | null;
  readonly items: readonly string[];
  readonly facts: number;
}

/**
 * Which filing of one firm for one event amends which, as pairs `[amendment, amended]`. An amendment sets forth the
 * complete text of each item that it amends (Rule 12b-15 of the Exchange Act), so one with all the items of an earlier
 * filing replaces what that stated; one with fewer items, or without any fact, as when it only adds an exhibit, does not.
 */
export function amendmentsOf(filings: readonly Amendable[]): readonly (readonly [string, string])[] {
  const amendments = filings.filter(({ form, facts }) => form?.endsWith('/A') && facts > 0);
  return amendments.flatMap((amendment) =>
    filings.filter((earlier) => amends(amendment, earlier)).map(({ id }) => [amendment.id, id] as const),
  );
}

function amends(amendment: Amendable, earlier: Amendable): boolean {
  if (baseOf(amendment) !== baseOf(earlier) || amendment.id === earlier.id) return false;
  const all = new Set(amendment.items);
  const isWhole = amendment.items.length === 0 || earlier.items.every((item) => all.has(item));
  return isWhole && (!earlier.form?.endsWith('/A') || isLater(amendment, earlier));
}

const baseOf = ({ form }: Amendable): string => form?.replace(/\/A$/, '') ?? '';

const isLater = (a: Amendable, b: Amendable): boolean => `${a.filed ?? ''} ${a.id}` > `${b.filed ?? ''} ${b.id}`;
