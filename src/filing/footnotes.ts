/**
 * Whether a raised mark points to a footnote. '90' of 90Y-ibritumomab stands before its word, '2' of mg/m2 belongs to
 * the unit, '+' of CD8+ and ® are read aloud; '1' and '(a)' after a word are not.
 */
export function isFootnoteMark(mark: string, before: string): boolean {
  if (/^[*†‡§¶]+$/.test(mark)) return true;
  if (!/^[([]?(?:\d{1,2}|[a-z])(?:\s?[,–-]\s?(?:\d{1,2}|[a-z]))*[)\]]?$/.test(mark)) return false;
  if (/^[23]$/.test(mark) && /(?:^|[/\s\d])(?:c|m|k)?m$/.test(before)) return false;
  return /[\p{L}\p{N}.,;:!?)\]”"’%®™]$/u.test(before);
}
