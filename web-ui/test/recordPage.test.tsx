import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { RecordPage } from '../src/record/RecordPage';
import { speak, teach, type Words } from '../src/shared/i18n';
import { imprintWords } from '../src/shared/imprint/imprint';
import { json } from './answers';
import { Bundle } from './bundle';
import { emptyBoard } from './samples';

const DECISION = '0197a000-0000-7000-8000-0000000000d1';
const at = (minute: number) => `2021-11-10T13:0${minute}:00Z`;
const told = (n: number, type: string, text: string, ...items: string[]) => ({
  n,
  position: n + 1,
  at: at(n),
  type,
  text,
  actor: { role: 'OWNER' },
  items,
});
const FACTS = [
  told(0, 'workshop.session_opened', 'Otwarto spotkanie nr 1.', 's1'),
  told(1, 'needs.proposed', 'Zgłoszono potrzebę „Brakuje ławek”.', 'n1'),
  told(2, 'needs.endorsed', 'Poparto.', 'n1'),
  told(3, 'needs.endorsed', 'Poparto.', 'n1'),
  told(4, 'needs.endorsed', 'Poparto.', 'n1'),
  told(5, 'plan.objection_raised', 'Zgłoszono zastrzeżenie.', DECISION),
  told(6, 'plan.decision_taken', 'Przyjęto ustalenie „Stawiamy ławki”.', DECISION),
  told(7, 'workshop.session_closed', 'Zamknięto spotkanie nr 1.', 's1'),
];
const session = { sessionId: 's1', number: 1, state: 'CLOSED', startsAt: at(0), endsAt: at(7) };
const workshop = {
  workshopId: 'w1',
  title: 'Koalicja',
  timezone: 'Europe/Warsaw',
  state: 'RUNNING',
  sessions: [session],
  themes: [],
};
const board = {
  ...emptyBoard,
  needs: [{ needId: 'n1', title: 'Brakuje ławek', text: '', endorsements: 3, roomSupport: 0 }],
  decisions: [
    {
      decisionId: DECISION,
      outcome: 'ADOPTED',
      wording: 'Stawiamy ławki',
      reason: 'Bo nie ma gdzie usiąść.',
      ideaIds: [],
      presentCount: 9,
      openObjections: 0,
    },
  ],
};

let zip: Uint8Array;
const asked: string[] = [];

beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('pl');
  zip = new Bundle().zip();
  asked.length = 0;
  history.replaceState(null, '', '/w/w1/record');
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('fetch', async (path: string) => {
    const rest = path.replace('/api/workshops/w1', '');
    asked.push(rest);
    if (rest === '') return json(200, workshop);
    if (rest.startsWith('/agenda'))
      return json(200, {
        position: 8,
        sessions: [{ ...session, items: [], phases: [{ phase: 'NEEDS', startedAt: at(0) }] }],
      });
    if (rest.startsWith('/attendance'))
      return json(200, { position: 8, sessions: [], cameTo: {}, organisations: 0 });
    if (rest.startsWith('/board'))
      return json(200, { ...board, position: Number(/at=(\d+)/.exec(rest)?.[1] ?? 8) });
    if (rest.startsWith('/history?audience=PUBLIC&limit=1000&after=0'))
      return json(200, { items: FACTS.slice(0, 4), next: 4 });
    if (rest.startsWith('/history?audience=PUBLIC&limit=1000&after=4'))
      return json(200, { items: FACTS.slice(4) });
    if (rest.startsWith('/exports/record.zip')) return new Response(zip as Uint8Array<ArrayBuffer>);
    return json(404, { code: 'CHECKPOINT_UNKNOWN' });
  });
});
afterEach(cleanup);

const opened = async () => {
  render(<RecordPage workshopId="w1" />);
  return screen.findByTestId('story');
};

test('all pages of the history are told as one story, with times in the zone of the workshop', async () => {
  const story = await opened();
  expect(within(story).getByText('Spotkanie 1')).toBeTruthy();
  expect(within(story).getByText('Potrzeby')).toBeTruthy();
  expect(screen.getByTestId('fact-1').textContent).toMatch(/^14:01/);
  expect(story.textContent).toContain('3 głosy poparcia');
  fireEvent.click(within(story).getByText('3 głosy poparcia'));
  expect(within(story).getAllByText('Poparto.')).toHaveLength(3);
});

test('it is read once, and anew in another language', async () => {
  const read = () => asked.filter(path => path.endsWith('after=0')).length;
  await opened();
  await waitFor(() => expect(screen.getByTestId('then-sheet')).toBeTruthy());
  expect(read()).toBe(1);
  await speak('en');
  await screen.findByText('Record of the meetings');
  await waitFor(() => expect(read()).toBe(2));
});

test('whoever points at a fact sees the board as it stood then', async () => {
  await opened();
  fireEvent.click(within(screen.getByTestId('fact-1')).getByRole('button'));
  await waitFor(() => expect(screen.getByTestId('then-sheet').dataset.position).toBe('2'));
  expect(screen.getByTestId('moment').textContent).toContain('14:01');
});

test('from decision to decision, by button and by key', async () => {
  await opened();
  fireEvent.click(screen.getByTestId('decision-before'));
  expect(screen.getByTestId('moment').textContent).toContain('14:06');
  expect((screen.getByTestId('decision-before') as HTMLButtonElement).disabled).toBe(true);
  const slider = screen.getByTestId('slider') as HTMLInputElement;
  fireEvent.input(slider, { target: { value: '0' } });
  expect(screen.getByTestId('moment').textContent).toContain('14:00');
  fireEvent.keyDown(slider, { key: 'n' });
  expect(screen.getByTestId('moment').textContent).toContain('14:06');
});

test('filters narrow the story by kind and by one matter, and say so', async () => {
  const story = await opened();
  fireEvent.click(screen.getByTestId('kind-settled'));
  expect(story.querySelectorAll('.fact')).toHaveLength(2);
  fireEvent.click(screen.getByTestId('kind-settled'));
  fireEvent.click(within(screen.getByTestId('fact-1')).getByRole('button'));
  fireEvent.click(screen.getByTestId('only-item'));
  expect(story.querySelectorAll('.fact')).toHaveLength(4);
  expect(screen.getByTestId('filter-item').textContent).toContain('Brakuje ławek');
  fireEvent.click(screen.getByTestId('filter-item'));
  expect(screen.queryByTestId('filter-item')).toBeNull();
});

test('a decision has an address of its own: wording, reason, who was there, objections, what is proved', async () => {
  history.replaceState(null, '', `/w/w1/record#decision-${DECISION}`);
  await opened();
  const sheet = screen.getByTestId('decision-sheet');
  for (const said of [
    'Stawiamy ławki',
    'Bo nie ma gdzie usiąść.',
    '9 osób na sali',
    '1 zastrzeżenie',
    'wszystkie rozpatrzone',
  ])
    expect(sheet.textContent?.replace(/\s/g, ' ')).toContain(said);
  expect(screen.getByTestId('moment').textContent).toContain('14:06');
  expect(await within(sheet).findByTestId('proof-fails')).toBeTruthy();
});

test('a change of keys that was vouched for is told, and so are words of no imprint', async () => {
  const [before, now] = [7, 8].map(byte => new Uint8Array(32).fill(byte)) as [Uint8Array, Uint8Array];
  zip = new Bundle().rotatedFrom(before, now).zip();
  await opened();
  fireEvent.click(screen.getByTestId('check-go'));
  const told = await screen.findByTestId('check-rotation', {}, { timeout: 10_000 });
  expect(told.textContent?.replace(/\s/g, ' ')).toContain('1 grudnia 2021, 13:00, po 60 wpisach');
  const words = await imprintWords(`${'A'.repeat(43)}=`, 'pl');
  fireEvent.input(screen.getByTestId('check-imprint'), { target: { value: words.join(' ') } });
  fireEvent.click(screen.getByTestId('check-go'));
  const strange = await screen.findByTestId('check-strange', {}, { timeout: 10_000 });
  expect(strange.textContent).toContain('jego jedyny odcisk ma inne słowa');
});

test('the check says that the record agrees, or which check fails and at which fact', async () => {
  await opened();
  fireEvent.click(screen.getByTestId('check-go'));
  expect((await screen.findByTestId('check-good', {}, { timeout: 10_000 })).textContent).toContain(
    'Zapis się zgadza',
  );

  zip = new Bundle()
    .events(all => all.map((one, n) => (n === 6 ? { ...one, t: '2001-01-01T00:00:00.000Z' } : one)))
    .rechained()
    .zip();
  fireEvent.click(screen.getByTestId('check-go'));
  const bad = await screen.findByTestId('check-bad', {}, { timeout: 10_000 });
  expect(bad.dataset.check).toBe('time');
  expect(bad.textContent).toContain('wpis nr 7');
  expect(bad.textContent).toContain('Stawiamy ławki');
});
