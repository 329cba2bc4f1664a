import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { SignUp } from '../src/phone/SignUp';
import { speak, teach, type Words } from '../src/shared/i18n';
import { json } from './answers';

const DAY = 86_400_000;
const session = (number: number, state: string, inDays: number) => ({
  sessionId: `s${number}`,
  number,
  state,
  startsAt: new Date(Date.now() + inDays * DAY).toISOString(),
  endsAt: new Date(Date.now() + inDays * DAY + 3_600_000).toISOString(),
});

beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('pl');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function opened(sessions: object[], state = 'RUNNING') {
  const workshop = {
    workshopId: 'w1',
    title: 'Koalicja',
    purpose: 'Plan',
    organiser: 'Centerko',
    place: 'Pomost',
    timezone: 'Europe/Warsaw',
    state,
    registrationOpen: true,
    sessions,
    notice: { version: '1', text: 'Dane' },
  };
  vi.stubGlobal('fetch', async () => json(200, workshop));
  render(<SignUp workshopId="w1" table={false} />);
  await screen.findByText('Koalicja');
}

const choices = () => screen.queryAllByRole('checkbox').map(one => (one as HTMLInputElement).value);

test.each([
  ['closed', [session(1, 'CLOSED', -9), session(2, 'CLOSED', -2)], 'RUNNING'],
  ['never opened and gone by', [session(1, 'CLOSED', -9), session(2, 'PLANNED', -2)], 'RUNNING'],
  ['of a workshop that ended early', [session(1, 'CLOSED', -2), session(2, 'PLANNED', 5)], 'CLOSED'],
])(
  'meetings that are %s are told in the past tense, with the way to the plan',
  async (_, sessions, state) => {
    await opened(sessions, state);
    expect(screen.getByText(/już się odbyły/)).toBeTruthy();
    expect(screen.queryByTestId('join-submit')).toBeNull();
    expect(choices()).toEqual([]);
    expect(screen.getByTestId('to-plan').getAttribute('href')).toBe('/w/w1/plan');
    expect(screen.getByTestId('to-record').getAttribute('href')).toBe('/w/w1/record');
  },
);

test('a meeting that is over is told, and only the others can be chosen', async () => {
  await opened([session(1, 'CLOSED', -2), session(2, 'PLANNED', 5)]);
  expect(choices()).toEqual(['s2']);
  expect(screen.getByText(/To spotkanie już się odbyło/)).toBeTruthy();
  expect(screen.queryByText(/Zachęcamy do obu/)).toBeNull();
});

test('a meeting that is on can be chosen, and those after it, whatever their planned hours were', async () => {
  await opened([session(1, 'OPEN', -700), session(2, 'PLANNED', -693)]);
  expect(choices()).toEqual(['s1', 's2']);
  expect(screen.getByText(/Zachęcamy do obu/)).toBeTruthy();
});
