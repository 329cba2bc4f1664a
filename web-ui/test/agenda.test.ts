import { expect, test } from 'vitest';
import { agendaOf } from '../src/shared/agenda';
import type { Agenda, AgendaDay } from '../src/shared/types';

const day = (number: number): AgendaDay => ({
  sessionId: `s${number}`,
  number,
  startsAt: '2021-11-10T13:00:00Z',
  endsAt: '2021-11-10T16:00:00Z',
  state: 'PLANNED',
  items: [{ phase: 'NEEDS', title: `Potrzeby ${number}`, minutes: 30 }],
  phases: [],
});
const agenda: Agenda = { position: 1, sessions: [day(1), day(2)] };

test('each session has its own agenda', () => {
  expect(agendaOf(agenda, 's2')?.[0]?.title).toBe('Potrzeby 2');
});

test('while no session is open the first one is shown', () => {
  expect(agendaOf(agenda, undefined)?.[0]?.title).toBe('Potrzeby 1');
});

test('a workshop without sessions has an empty agenda', () => {
  expect(agendaOf({ position: 1, sessions: [] }, 's1')).toEqual([]);
});

test('an agenda that could not be read is none', () => {
  expect(agendaOf(undefined, 's1')).toBeUndefined();
});
