import { last } from '../../shared/last';
import type { AgendaItem } from '../../shared/types';

/** An agenda's line while it is being edited; the key holds on to it while it moves. */
export interface AgendaRow extends AgendaItem {
  key: number;
}

export const rowsOf = (items: readonly AgendaItem[]): AgendaRow[] =>
  items.map((item, key) => ({ ...item, key }));

/** As the server takes it: no empty cards, every line with a title. */
export const itemsOf = (rows: readonly AgendaRow[], titleOf: (row: AgendaRow) => string): AgendaItem[] =>
  rows.map(row => ({
    phase: row.phase,
    title: row.title.trim() || titleOf(row),
    minutes: row.minutes,
    ...(row.text?.trim() ? { text: row.text.trim() } : {}),
  }));

/** The line moved up (-1) or down (1); at the edge it stays. */
export function moved(rows: readonly AgendaRow[], at: number, by: -1 | 1): AgendaRow[] {
  const list = [...rows];
  const [row] = list.splice(at, 1);
  if (row) list.splice(Math.min(Math.max(at + by, 0), list.length), 0, row);
  return list;
}

/** When each line begins, and when the last one ends, in milliseconds. */
export function clock(rows: readonly AgendaRow[], startsAt: string): number[] {
  const times = [Date.parse(startsAt)];
  for (const row of rows) times.push((last(times) ?? 0) + row.minutes * 60_000);
  return times;
}
