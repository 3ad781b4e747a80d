/** For a process whose clock goes an hour back whenever it is looked at. */
const back = `let at = Date.UTC(2020); const Real = Date; globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length ? given : [(at -= 3_600_000)])); }
  static now() { return (at -= 3_600_000); } };`;
export const CLOCK_SET_BACK = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(back)}` };
