/** Collects text as blocks parted by one blank line, with single spaces inside. */
export class BlockWriter {
  private readonly parts: string[] = [];
  private pending: '' | ' ' | '\n' | '\n\n' = '';

  /** Running text: white space of any length is one space. */
  words(text: string): void {
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    if (words === '') return;
    if (words.startsWith(' ') && this.pending === '') this.pending = ' ';
    const trimmed = words.trim();
    if (trimmed === '') return;
    this.raw(trimmed);
    if (words.endsWith(' ')) this.pending = ' ';
  }

  /** Text whose line ends stand, as in `<pre>`. */
  lines(text: string): void {
    if (text.trim() !== '') this.raw(text);
  }

  raw(text: string): void {
    if (text === '') return;
    if (this.parts.length > 0 && this.pending !== '') this.parts.push(this.pending);
    this.pending = '';
    this.parts.push(text);
  }

  line(): void {
    this.pending = this.pending === '\n' || this.pending === '\n\n' ? '\n\n' : '\n';
  }

  block(): void {
    this.pending = '\n\n';
  }

  bullet(): void {
    this.raw('•');
    this.pending = ' ';
  }

  /** What the next text would stand next to; empty after a space or a break. */
  lastWord(): string {
    return this.pending === '' ? (this.parts.at(-1) ?? '').slice(-20) : '';
  }

  text(): string {
    return this.parts.join('');
  }
}
