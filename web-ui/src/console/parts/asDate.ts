/** „15.12.2026”, „15/12/26”, „2026-12-15” and „15 12” as „2026-12-15”; nothing while it is no day. Without a year it is the next such day. */
export function asDate(typed: string, today = new Date().toISOString().slice(0, 10)): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^\s*(\d{1,2})[./ -]+(\d{1,2})(?:[./ -]+(\d{4}|\d{2}))?[. ]*$/.exec(typed);
  if (!own) return undefined;
  const [, day, month, year] = own;
  if (year) return real(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  const thisYear = Number(today.slice(0, 4));
  const near = real(thisYear, Number(month), Number(day));
  return near && near < today ? real(thisYear + 1, Number(month), Number(day)) : near;
}

/** A day that there is: no 30th of February. */
function real(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same ? at.toISOString().slice(0, 10) : undefined;
}

/** „15.12.2026” in Polish, „15/12/2026” in English: the day first, as people here write it. */
export function shownDate(iso: string, sign: string): string {
  const [year, month, day] = iso.split('-');
  return year && month && day ? [day, month, year].join(sign) : iso;
}
