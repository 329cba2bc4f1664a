import { expect, test } from 'vitest';
import { freshPassword } from '../src/console/accounts/password';
import { instantAt, wallAt } from '../src/console/desk/timeZone';
import { against } from '../src/console/meetings/against';
import { clock, itemsOf, moved, rowsOf } from '../src/console/meetings/agendaRows';
import type { AgendaDay, AgendaItem } from '../src/shared/types';

const items: AgendaItem[] = [
  { phase: 'LOBBY', title: 'Wejście', minutes: 10 },
  { phase: 'NEEDS', title: 'Potrzeby', minutes: 30 },
  { phase: 'BREAK', title: 'Przerwa', minutes: 15 },
  { phase: 'NEEDS', title: 'Potrzeby dalej', minutes: 20 },
];
const at = (minute: number) => new Date(Date.UTC(2021, 10, 10, 13, minute)).toISOString();
const day = (phases: AgendaDay['phases']): AgendaDay => ({
  sessionId: 's1',
  number: 1,
  startsAt: at(0),
  endsAt: at(75),
  state: 'OPEN',
  items,
  phases,
});

test('what was planned stands beside what was, phase by phase', () => {
  const rows = against(
    day([
      { phase: 'LOBBY', startedAt: at(0), endedAt: at(12) },
      { phase: 'NEEDS', startedAt: at(12), endedAt: at(40) },
      { phase: 'INPUT', startedAt: at(40), endedAt: at(45) },
      { phase: 'NEEDS', startedAt: at(45) },
    ]),
    Date.parse(at(50)),
  );
  expect(rows).toEqual([
    { phase: 'LOBBY', planned: 10, real: 12, running: false },
    { phase: 'NEEDS', planned: 50, real: 33, running: true },
    { phase: 'INPUT', planned: 0, real: 5, running: false },
    { phase: 'BREAK', planned: 15, real: undefined, running: false },
  ]);
});

test('the hours of an agenda add up from its beginning', () => {
  const times = clock(rowsOf(items), at(0)).map(time => new Date(time).toISOString());
  expect(times).toEqual([at(0), at(10), at(40), at(55), at(75)]);
});

test('a line moves by one and stays at the edge', () => {
  const titles = (rows: { title: string }[]) => rows.map(row => row.title.slice(0, 2));
  expect(titles(moved(rowsOf(items), 1, 1))).toEqual(['We', 'Pr', 'Po', 'Po']);
  expect(titles(moved(rowsOf(items), 0, -1))).toEqual(['We', 'Po', 'Pr', 'Po']);
  expect(titles(moved(rowsOf(items), 3, 1))).toEqual(['We', 'Po', 'Pr', 'Po']);
});

test('a line without a title takes the name of its phase, an empty card is left out', () => {
  const rows = rowsOf([{ phase: 'INPUT', title: ' ', minutes: 5, text: '  ' }]);
  expect(itemsOf(rows, row => row.phase)).toEqual([{ phase: 'INPUT', title: 'INPUT', minutes: 5 }]);
});

test.each(['2021-11-10', '2021-07-01', '2021-10-31'])('the wall clock of %s goes there and back', date => {
  expect(wallAt(instantAt(date, '14:30', 'Europe/Warsaw'), 'Europe/Warsaw')).toEqual({ date, time: '14:30' });
});

test('a fresh password is long, readable and never the same', () => {
  const made = Array.from({ length: 50 }, freshPassword);
  for (const one of made) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  expect(new Set(made).size).toBe(50);
});
