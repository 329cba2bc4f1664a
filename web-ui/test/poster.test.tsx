import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Poster } from '../src/board/Poster';
import { presence } from '../src/board/scene/presence';
import type { Scene } from '../src/board/scene/scene';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { now } from '../src/shared/clock';
import { speak, teach } from '../src/shared/i18n';
import type { Action, Board, Phase, Workshop } from '../src/shared/types';

beforeAll(() => teach('pl', pl));
afterEach(cleanup);

const idea = (ideaId: string, title: string, endorsements: number) => ({
  ideaId,
  title,
  text: '',
  themeId: 't',
  answers: [],
  endorsements,
  roomSupport: 0,
  state: 'OPEN' as const,
});
const session = (number: number, state: string) => ({
  sessionId: `s${number}`,
  number,
  startsAt: `2021-11-${number === 1 ? 10 : 17}T13:00:00Z`,
  endsAt: `2021-11-${number === 1 ? 10 : 17}T16:00:00Z`,
  state,
});
const scene = (phase: Phase | null, more: Partial<Board> = {}): Scene => ({
  board: {
    position: 1,
    workshopId: 'w',
    title: 'Koalicja',
    paused: false,
    session: phase ? { sessionId: 's1', number: 1, phase } : null,
    door: { open: true, code: 'K7M4RX', joinUrl: 'http://192.168.1.20:8080/#s=tajne' },
    present: 23,
    registered: 30,
    themes: [{ themeId: 't', name: 'Wolontariat sąsiedzki', number: 0 }],
    needs: [],
    ideas: [idea('i1', 'Kurs pomocy', 4), idea('i2', 'Karta sąsiada', 9)],
    questions: [],
    voting: null,
    decisions: [],
    actions: [],
    ...more,
  },
  workshop: {
    title: 'Koalicja',
    purpose: 'Plan',
    organiser: 'Centerko',
    place: 'Pomost',
    timezone: 'Europe/Warsaw',
    sessions: [session(1, 'OPEN'), session(2, 'PLANNED')],
    themes: [],
  } as unknown as Workshop,
  agenda: [],
});
const voting = {
  votingId: 'v',
  ideaIds: ['i1', 'i2'],
  dotBudget: 5,
  dotsPerIdea: 3,
  secret: true,
  voters: 12,
};

test('ideas stand with their support, the strongest first', () => {
  render(<Poster scene={scene('IDEAS')} />);
  expect(screen.getByTestId('board-phase').textContent).toBe('Pomysły');
  expect(screen.getByTestId('board-present').textContent).toBe('23');
  expect(screen.getByTestId('board-support-i2').textContent).toBe('9');
  const cards = [...document.querySelectorAll('[data-testid^=board-card-]')];
  expect(cards.map(card => card.getAttribute('data-testid'))).toEqual(['board-card-i2', 'board-card-i1']);
});

test('there is one QR, with the code, and the secret is nowhere in words', () => {
  for (const phase of ['LOBBY', 'IDEAS', 'DECIDING'] as const) {
    render(<Poster scene={scene(phase)} />);
    expect(screen.getAllByTestId('board-qr')).toHaveLength(1);
    expect(screen.getByTestId('board-code').textContent).toBe('K7M 4RX');
    expect(document.body.textContent).not.toContain('tajne');
    cleanup();
  }
});

test('who may not know the code sees neither code nor QR', () => {
  render(<Poster scene={scene('IDEAS', { door: { open: true } })} />);
  expect(screen.queryByTestId('board-qr')).toBeNull();
  expect(screen.queryByTestId('board-code')).toBeNull();
});

test('an open voting shows how many have voted and no result', () => {
  render(<Poster scene={scene('PRIORITISING', { voting: { ...voting, state: 'OPEN' } })} />);
  expect(screen.getByTestId('board-voters').textContent).toBe('12');
  expect(screen.queryByTestId('board-result')).toBeNull();
  expect(screen.queryByTestId('board-support-i2')).toBeNull();
});

test('a closed voting reveals the dots', () => {
  const tally = [{ ideaId: 'i1', dots: 7, people: 4 }];
  render(<Poster scene={scene('PRIORITISING', { voting: { ...voting, state: 'CLOSED', tally } })} />);
  expect(screen.getByTestId('board-dots-i1').textContent).toContain('7');
});

test('a decision says who was there', () => {
  expect(presence(23, 17, 2)).toBe('23 osoby, 17 z\u00a0nich na obu spotkaniach');
  expect(presence(1, 0, 2)).toBe('1 osoba');
  expect(presence(5, 4, 3)).toBe('5 osób, 4 z\u00a0nich na wszystkich spotkaniach');
});

test('an empty theme keeps a place free and says how to begin', () => {
  render(<Poster scene={scene('IDEAS', { ideas: [] })} />);
  expect(screen.getByText('Tu czekamy na pierwszy pomysł.')).toBeTruthy();
  expect(document.querySelectorAll('.first-steps li')).toHaveLength(3);
});

test('between the meetings stand the next date and what there is', () => {
  render(<Poster scene={scene(null)} />);
  expect(screen.getByText('17')).toBeTruthy();
  expect(screen.getByText('Karta sąsiada')).toBeTruthy();
});

test('the plan stands by track and loses no row', () => {
  const actions: Action[] = Array.from({ length: 20 }, (_, n) => ({
    actionId: `a${n}`,
    ideaIds: [],
    title: 'Działanie z dość długim tytułem, który zajmuje dwa wiersze',
    track: n % 2 ? 'CITY' : 'RESIDENTS',
    status: 'PLANNED',
  }));
  render(<Poster scene={scene('PLANNING', { actions })} />);
  const rows = [...document.querySelectorAll('[data-testid^=board-action-]')].map(row =>
    row.getAttribute('data-testid'),
  );
  expect(rows).toHaveLength(20);
  expect(rows[1]).toBe('board-action-a2');
});

test('whoever comes at the end finds nothing to come in for any more', () => {
  const { rerender } = render(<Poster scene={scene('IDEAS')} still />);
  expect(screen.getByText('K7M 4RX')).toBeTruthy();

  rerender(<Poster scene={scene('CLOSING')} still />);

  expect(screen.queryByText('K7M 4RX')).toBeNull();
});

test('the way in says where to go before what to type', () => {
  for (const phase of ['LOBBY', 'IDEAS'] as const) {
    render(<Poster scene={scene(phase)} />);
    expect(screen.getByTestId('board-join').textContent?.replace(/\u00a0/g, ' ')).toBe(
      'Wejdź na192.168.1.20:8080i wpisz kodK7M 4RX',
    );
    cleanup();
  }
});

const decision = { decisionId: 'd', wording: 'Robimy', ideaIds: [], openObjections: 0 };
const objections = (more: Partial<Board['decisions'][number]>) => {
  render(<Poster scene={scene('DECIDING', { decisions: [{ ...decision, ...more }] })} />);
  const said = [screen.getByTestId('board-objections'), screen.getByTestId('board-without-objection')];
  const words = said.map(one => one.textContent?.replace(/\u00a0/g, ' '));
  cleanup();
  return words;
};

test('a resolved objection is said as such, and how many have none', () => {
  expect(objections({})).toEqual(['Nie ma zastrzeżeń', '23 z 23 osób na sali nie zgłaszają zastrzeżeń']);
  expect(objections({ resolvedObjections: 1 })[0]).toBe('Nie ma otwartych zastrzeżeń, 1 rozwiązane');
  expect(objections({ openObjections: 2, objectors: 1, resolvedObjections: 1 })).toEqual([
    '2 otwarte zastrzeżenia, 1 rozwiązane',
    '22 z 23 osób na sali nie zgłaszają zastrzeżeń',
  ]);
  expect(objections({ outcome: 'ADOPTED', presentCount: 5, resolvedObjections: 2 })).toEqual([
    'Nie ma otwartych zastrzeżeń, 2 rozwiązane',
    '5 z 5 osób nie miało zastrzeżeń',
  ]);
});

test('the empty decision page counts what the header counts', () => {
  const ideas = [idea('i1', 'A', 1), idea('i2', 'B', 1), { ...idea('i3', 'C', 1), state: 'PARKED' as const }];
  render(<Poster scene={scene('DECIDING', { ideas })} />);
  expect(screen.getByText('Mamy 2 pomysły do wyboru.')).toBeTruthy();
  expect(document.querySelector('.numbers')?.textContent).toContain('pomysły2');
});

test('what was put aside is not there to choose from', () => {
  const ideas = [idea('i1', 'Kurs', 4), { ...idea('i2', 'Odłożone', 9), state: 'PARKED' as const }];
  render(<Poster scene={scene('PRIORITISING', { ideas })} />);
  expect(screen.getByText('Kurs')).toBeTruthy();
  expect(screen.queryByText('Odłożone')).toBeNull();
});

test('a break says until when, by the timer or by the agenda, and never only a clock', () => {
  vi.useFakeTimers({ now: Date.parse('2021-11-10T11:14:30Z') });
  now.value = Date.now();
  const agenda = [{ phase: 'BREAK' as const, title: 'Przerwa', minutes: 15 }];
  const back = (one: Scene) => {
    render(<Poster scene={one} />);
    const words = screen.getByTestId('board-back').textContent?.replace(/\u00a0/g, ' ');
    const clock = screen.getByTestId('board-timer').textContent;
    cleanup();
    return [clock, words];
  };
  expect(back({ ...scene('BREAK'), agenda, since: '2021-11-10T11:14:00Z' })).toEqual([
    '14:30',
    'Wracamy o 12:29',
  ]);
  const timer = { sessionId: 's1', number: 1, phase: 'BREAK' as const, timerEndsAt: '2021-11-10T11:20:00Z' };
  expect(back(scene('BREAK', { session: timer }))).toEqual(['5:30', 'Wracamy o 12:20']);
  expect(back({ ...scene('BREAK'), agenda, since: '2021-11-10T10:00:00Z' })[1]).toBe('Wracamy na salę');
  expect(back(scene('BREAK'))).toEqual(['12:14', 'Wracamy, gdy zaprosi osoba prowadząca']);
  vi.useRealTimers();
});

test('after the last meeting stands what came of it, and nothing in the future tense', () => {
  const last = scene(null, { door: { open: false } });
  last.workshop.purpose = 'Wypracujemy plan';
  last.workshop.sessions = [session(1, 'CLOSED'), session(2, 'CLOSED')] as Workshop['sessions'];
  last.attendance = { position: 1, sessions: [], cameTo: { '1': 14, '2': 17 }, organisations: 3 };
  render(<Poster scene={last} />);
  const told = screen.getByTestId('board-after').textContent?.replace(/\u00a0/g, ' ');
  expect(told).toContain('osób wzięło udział31');
  expect(told).toContain('osób na wszystkich spotkaniach17');
  expect(screen.getByTestId('board-plan-qr')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Wypracujemy');
});

test('the headline is not said again by the card, and usual titles are in the language of the board', async () => {
  teach('en', en);
  const agenda = [{ phase: 'INPUT' as const, title: 'Wprowadzenie', minutes: 5, text: 'Trzy ulice' }];
  render(<Poster scene={{ ...scene('INPUT'), agenda }} />);
  expect(screen.getByText('Trzy ulice')).toBeTruthy();
  expect(document.querySelectorAll('h1, h2')).toHaveLength(1);
  await speak('en');
  expect(await screen.findByText('What should we know before we start?')).toBeTruthy();
  expect(document.querySelector('.agenda-card')?.textContent).not.toContain('Wprowadzenie');
  await speak('pl');
});

test('the welcome says what the meeting is about; its title stands above already', async () => {
  await speak('pl');
  render(<Poster scene={scene('WELCOME')} />);
  const card = document.querySelector('.agenda-card');
  expect(card?.querySelector('h2')?.textContent).toBe('Plan');
  expect(card?.textContent).not.toContain('Koalicja');
});

test('one-letter words stay with the next word in headings too', () => {
  const themes = [{ themeId: 't', name: 'Pomoc w domu i na ulicy', number: 0 }];
  render(<Poster scene={scene('IDEAS', { themes, title: 'Koalicja w Łodzi' })} />);
  expect(screen.getByText('Pomoc w\u00a0domu i\u00a0na ulicy', { normalizer: text => text })).toBeTruthy();
  expect(screen.getByText('Koalicja w\u00a0Łodzi', { normalizer: text => text })).toBeTruthy();
});
