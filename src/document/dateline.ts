const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const DATE = new RegExp(`\\b(?:${MONTH}) \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?[ -](?:${MONTH})\\b`, 'i');
const WIRE =
  /\/\s?PR ?Newswire|\((?:GLOBE ?NEWSWIRE|BUSINESS ?WIRE|NEWSMEDIAWIRE|ACCESSWIRE|Marketwired|PR ?NEWSWIRE)|^[\p{Lu}\p{P} ]{4,60}-{2,}/iu;
const DASH = /\s(?:-{1,4}|–|—)|[^\s-]-{2,}|[–—]/;

/** Whether a paragraph begins as a release does: 'CAMBRIDGE, MA, JANUARY 24, 2003 - ', 'ALAMEDA, Calif., Nov. 17 /PRNewswire/ -- '. */
export function isDateline(text: string): boolean {
  const opening = text.slice(0, 160);
  if (!/^\(?\*?\p{Lu}/u.test(opening) || text.length < 60) return false;
  if (WIRE.test(opening)) return true;
  const date = DATE.exec(opening);
  if (!date || date.index < 4) return false;
  const place = opening.slice(0, date.index);
  const rest = opening.slice(date.index + date[0].length, date.index + date[0].length + 45);
  return (
    /,|^[\p{Lu}\s]+$/u.test(place) && !/ (?:on|the|was|is|in|dated|of|ended|ending) $/i.test(place) && DASH.test(rest)
  );
}
