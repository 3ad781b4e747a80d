/** What stands between two lines of three hyphens on top of a text, as YAML writes it: `title: "…"`. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  /** The text below. */
  readonly text: string;
}

const LONGEST = 20_000;

/** Reads the front matter of wire copy kept as Markdown; a text without is returned as it is. */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---\n')) return { text };
  const end = text.slice(0, LONGEST).indexOf('\n---', 3);
  const head = text.slice(4, end);
  if (end < 0 || !/^\w+:/m.test(head)) return { text };
  const [title, date] = ['title', 'date'].map((key) => fieldOf(head, key));
  const body = text.slice(text.indexOf('\n', end + 1) < 0 ? text.length : text.indexOf('\n', end + 1) + 1);
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), text: body };
}

function fieldOf(head: string, key: string): string | undefined {
  const line = head.split('\n').find((one) => one.startsWith(`${key}:`));
  const value = line?.slice(key.length + 1).trim() ?? '';
  return /^".*"$|^'.*'$/.test(value) ? value.slice(1, -1).replaceAll('\\"', '"') : value || undefined;
}
