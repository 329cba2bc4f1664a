import { locale } from './i18n';

/** Instants are shown in the workshop's time zone, never in the phone's. */
const format = (options: Intl.DateTimeFormatOptions, zone: string) =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: zone });

/** The day's number holds on to its month at the end of a line. */
const held = (text: string) => text.replace(/(\d) (?=\p{L})/u, '$1\u00a0');

/** „10 listopada 2021” */
export const day = (instant: string, zone: string) =>
  held(format({ day: 'numeric', month: 'long', year: 'numeric' }, zone).format(new Date(instant)));

/** „środa, 10 listopada 2021” */
export const weekday = (instant: string, zone: string) =>
  held(
    format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone).format(
      new Date(instant),
    ),
  );

/** A calendar date's day of the week: „środa” */
export const dayOfWeek = (iso: string) =>
  format({ weekday: 'long' }, 'UTC').format(new Date(`${iso}T12:00:00Z`));

/** „14:00” */
export const time = (instant: string, zone: string) =>
  format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(new Date(instant));

/** „14:00–17:00” */
export const span = (from: string, to: string, zone: string) => `${time(from, zone)}–${time(to, zone)}`;

/** A calendar date such as a due date has no zone: „30 listopada 2021” */
export const date = (iso: string) => day(`${iso.slice(0, 10)}T12:00:00Z`, 'UTC');

/** What a timer shows: „8:40”, from zero on „0:00”. */
export function left(until: string, now: number): string {
  const seconds = Math.max(0, Math.floor((Date.parse(until) - now) / 1000));
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
