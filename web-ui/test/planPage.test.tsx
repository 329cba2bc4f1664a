import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { changesBetween, isAnyChange } from '../src/plan/changes';
import { PlanPage } from '../src/plan/PlanPage';
import { speak, teach, type Words } from '../src/shared/i18n';
import type { PlannedAction } from '../src/shared/types';
import { json } from './answers';
import { RecordServer, WORKSHOP } from './recordServer';
import { emptyBoard } from './samples';

const ROOT = Buffer.alloc(32, 1).toString('base64');
const action = (actionId: string, more: Partial<PlannedAction> = {}): PlannedAction => ({
  actionId,
  ideaIds: [],
  title: `Działanie ${actionId}`,
  track: 'CITY',
  status: 'PLANNED',
  origin: { ideaIds: [], needIds: [] },
  ...more,
});

describe('what changed', () => {
  const before = [action('a'), action('b', { owner: 'Anna' }), action('c')];

  test('between a plan and itself nothing', () =>
    expect(isAnyChange(changesBetween(before, before))).toBe(false));

  test('new, taken out, and each thing that is another', () => {
    const now = [
      action('a', { status: 'DONE', dueOn: '2022-01-01' }),
      action('b', { owner: 'Ewa', ownerOrganisation: 'Centerko' }),
      action('d'),
    ];
    const { added, dropped, changed } = changesBetween(before, now);
    expect(added.map(one => one.actionId)).toEqual(['d']);
    expect(dropped.map(one => one.actionId)).toEqual(['c']);
    expect(changed.map(one => [one.action.actionId, one.what])).toEqual([
      ['a', ['status', 'dueOn']],
      ['b', ['owner']],
    ]);
  });
});

const session = (number: number, state: string) => ({
  sessionId: `s${number}`,
  number,
  state,
  startsAt: `2021-11-1${number}T13:00:00Z`,
  endsAt: `2021-11-1${number}T16:00:00Z`,
});
const workshop = {
  workshopId: 'w1',
  title: 'Koalicja',
  purpose: 'Po co',
  organiser: 'Centerko',
  timezone: 'Europe/Warsaw',
  state: 'RUNNING',
  sessions: [session(1, 'CLOSED'), session(2, 'CLOSED')],
  themes: [],
};
const decision = {
  decisionId: 'd1',
  outcome: 'ADOPTED',
  wording: 'Zaczynamy od karty.',
  reason: 'Najprościej.',
  ideaIds: [],
  presentCount: 9,
  sessionNumber: 2,
};
const asked: string[] = [];

function serves(answers: Record<string, unknown>) {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    const rest = path.replace('/api/workshops/w1', '');
    asked.push(rest);
    const found = answers[rest];
    if (typeof found === 'string') return new Response(found);
    return found === undefined ? json(404, { code: 'NOT_FOUND' }) : json(200, found);
  });
}

const made = (size: number, position: number, reason: string) => ({
  size,
  position,
  reason,
  t: '2021-11-17T15:40:00Z',
});
const published = {
  '': workshop,
  '/plan?audience=PUBLIC': { position: 90, version: 2, actions: [action('a', { status: 'DONE' })] },
  '/board?audience=PUBLIC': { ...emptyBoard, decisions: [decision] },
  '/attendance?audience=PUBLIC': { position: 90, sessions: [], cameTo: { '1': 3, '2': 9 }, organisations: 0 },
  '/record/checkpoints': [
    made(10, 20, 'DOOR'),
    made(40, 60, 'PUBLICATION'),
    made(50, 80, 'PUBLICATION'),
    made(55, 85, 'CLOSE'),
  ],
  '/plan?audience=PUBLIC&at=60': { position: 60, version: 1, actions: [] },
  '/plan?audience=PUBLIC&at=80': { position: 80, version: 2, actions: [action('a')] },
  '/record/checkpoint?size=50': `narada/x/w1\n50\n${ROOT}\nepoch 0\n`,
  '/history?audience=PUBLIC&limit=1000&item=a': {
    items: [{ n: 4, at: '2021-11-17T15:00:00Z', text: 'Przyjęto działanie.', items: ['a'] }],
  },
};

beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('pl');
  history.replaceState(null, '', '/w/w1/plan');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a published plan says in the past tense what it came from, in numbers, with its decisions', async () => {
  serves(published);
  render(<PlanPage />);
  expect(await screen.findByText(/Plan powstał na spotkaniach/)).toBeTruthy();
  expect(screen.getByText(/Wersja 2, ogłoszona 17 listopada 2021, 16:40/)).toBeTruthy();
  const numbers = [...screen.getByTestId('numbers').querySelectorAll('li')].map(one => one.textContent);
  expect(numbers.map(one => one?.replace(/\s/g, ' '))).toEqual([
    '12 osób',
    '9 osób na obu spotkaniach',
    '1 ustalenie',
    '1 działanie',
  ]);
  const card = screen.getByTestId('decision-d1');
  expect(card.textContent).toContain('Najprościej.');
  expect(card.querySelector('a')?.getAttribute('href')).toBe('/w/w1/record#decision-d1');
  expect(screen.getByTestId('due-dates').getAttribute('href')).toContain('/exports/due.ics');
});

test('it says what changed since the version before and since it was published', async () => {
  serves(published);
  render(<PlanPage />);
  const before = await screen.findByText('Co się zmieniło od wersji 1');
  expect(before.parentElement?.textContent).toContain('nowe działanie');
  const since = screen.getByText('Zmiany po ogłoszeniu');
  expect(since.parentElement?.textContent).toContain('zrobione');
});

test('the imprint of the version is that which was made when it was published', async () => {
  serves(published);
  render(<PlanPage />);
  const check = await screen.findByTestId('how-to-check');
  await waitFor(() => expect(check.querySelector('.imprint-words')?.textContent?.split(' ')).toHaveLength(8));
  expect(check.textContent).toMatch(/po\s50\swpisach/);
  expect(screen.getByTestId('to-record').getAttribute('href')).toBe('/w/w1/record#n-49');
});

test('that today goes on from the published version is proved on the page', async () => {
  const server = new RecordServer();
  server.says('a', 'b', 'c', 'd', 'e');
  const listed = [made(2, 20, 'PUBLICATION'), made(5, 50, 'CLOSE')];
  history.replaceState(null, '', `/w/${WORKSHOP}/plan`);
  const answers: Record<string, unknown> = { ...published, '/record/checkpoints': listed };
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = answers[path.replace(`/api/workshops/${WORKSHOP}`, '')];
    return answer === undefined || path.includes('/checkpoint?') ? server.fetch(path) : json(200, answer);
  });
  render(<PlanPage />);
  fireEvent.click(await screen.findByTestId('proof'));
  const proof = await screen.findByTestId('proof-holds');
  expect(proof.textContent?.replace(/\s/g, ' ')).toContain('obejmuje 2 wpisy');
  expect(proof.querySelector('.imprint-words')).toBeNull();
  expect(server.asked).toContain(`/api/workshops/${WORKSHOP}/record/consistency?from=2&to=5`);
});

test('the history of an action is asked for when somebody opens it, once', async () => {
  serves(published);
  render(<PlanPage />);
  const history = (await screen.findByTestId('history-a')) as HTMLDetailsElement;
  const wanted = () => asked.filter(path => path.startsWith('/history'));
  expect(wanted()).toEqual([]);
  fireEvent(history, new Event('toggle'));
  expect(await screen.findByText('Przyjęto działanie.')).toBeTruthy();
  fireEvent(history, new Event('toggle'));
  expect(wanted()).toHaveLength(1);
});

test('on paper the way of each action is told, and folded again afterwards', async () => {
  serves({
    ...published,
    '/plan?audience=PUBLIC': {
      position: 90,
      version: 2,
      actions: [action('a', { origin: { ideaIds: [], needIds: [], sessionNumber: 2 } })],
    },
  });
  render(<PlanPage />);
  const origin = (await screen.findByTestId('origin')) as HTMLDetailsElement;
  dispatchEvent(new Event('beforeprint'));
  expect(origin.open).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(origin.open).toBe(false);
});

test('a plan that was not published yet is a draft of meetings that go on, without versions', async () => {
  serves({
    ...published,
    '': { ...workshop, sessions: [session(1, 'CLOSED'), session(2, 'PLANNED')] },
    '/plan?audience=PUBLIC': { position: 30, actions: [] },
  });
  render(<PlanPage />);
  expect(await screen.findByText(/Plan powstaje na spotkaniach: 11/)).toBeTruthy();
  expect(screen.getByText(/Wersja robocza/)).toBeTruthy();
  expect(asked).not.toContain('/record/checkpoints');
});
