import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Headline } from '../src/phone/Headline';
import { lazyScreens, loadLazyScreens } from '../src/phone/LazyScreen';
import { NowTab } from '../src/phone/NowTab';
import { outbox } from '../src/phone/phoneState';
import { now } from '../src/shared/clock';
import type { Workshop } from '../src/shared/types';
import { board, calls, json, mine, phone, server, type } from './onPhone';

const field = (id = 'idea-title') => screen.getByTestId<HTMLTextAreaElement>(id);
const later = (ms: number) =>
  act(() => {
    now.value = Date.now() + ms;
  });
const top = vi.fn();

beforeEach(async () => {
  loadLazyScreens();
  await waitFor(() => expect(lazyScreens.value).toBeTruthy());
  now.value = Date.now();
  top.mockClear();
  vi.stubGlobal('scrollTo', top);
});
afterEach(() => vi.restoreAllMocks());

test.each(['GROUPING', 'PRIORITISING', 'DECIDING', 'PLANNING', 'BREAK', 'CLOSING'] as const)(
  'the field one types in is the same and has the focus when %s begins',
  phase => {
    const here = phone(board('IDEAS'));
    render(<NowTab phone={here} />);
    const before = field();
    before.focus();
    type('idea-title', 'Jeszcze jedno');
    act(() => {
      here.boardSignal.value = board(phase);
    });
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(top).not.toHaveBeenCalled();
  },
);

test('a minute is left to finish, then the text can be handed in', async () => {
  const here = phone(board('IDEAS'));
  render(<NowTab phone={here} />);
  type('idea-title', 'Jeszcze jedno');
  act(() => {
    here.boardSignal.value = board('DECIDING');
  });
  expect(screen.getByTestId('time-to-finish').textContent).toContain('jeszcze 60 s na dokończenie');
  later(40_000);
  expect(screen.getByTestId('time-to-finish').textContent).toMatch(/jeszcze (19|20) s na dokończenie/);
  later(61_000);
  expect(screen.getByTestId('send').textContent).toBe('Przekaż osobie prowadzącej');

  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() =>
    expect(calls.at(-1)).toMatchObject({
      path: '/api/workshops/w/commands/HandInIdea',
      body: { title: 'Jeszcze jedno' },
    }),
  );
});

test('what was handed in says so until it is decided on', async () => {
  const here = phone(board('DECIDING'));
  localStorage.setItem('narada.draft.need.w', JSON.stringify({ title: 'Spóźniona potrzeba' }));
  render(<NowTab phone={here} />);
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() => expect(outbox.entries.value[0]?.state).toBe('accepted'));
  const said = () => screen.getByTestId('under-way').textContent;
  await waitFor(() => expect(said()).toContain('Przekazane, czeka na decyzję'));

  const needId = outbox.entries.value[0]?.itemId ?? '';
  const need = { needId, title: 'Spóźniona potrzeba', text: '', endorsements: 0, roomSupport: 0 };
  here.mineSignal.value = mine({ needs: [{ ...need, late: true }] });
  await act(() => outbox.forget(outbox.entries.value[0]?.commandId ?? ''));
  expect(said()).toContain('Przekazane, czeka na decyzję');

  act(() => {
    here.mineSignal.value = mine({ needs: [need] });
    here.boardSignal.value = board('DECIDING', { needs: [need] });
  });
  expect(screen.queryByTestId('under-way')).toBeNull();
});

test('who is not typing is taken to the top', () => {
  const here = phone(board('NEEDS'));
  render(<NowTab phone={here} />);
  act(() => {
    here.boardSignal.value = board('IDEAS');
  });
  expect(top).toHaveBeenCalledWith(0, 0);
});

test('the sentence of an objection that is being typed stays when the room goes on', () => {
  const decision = { decisionId: 'd', ideaIds: [], wording: 'Robimy', openObjections: 0, objections: [] };
  const deciding = board('DECIDING', { decisions: [decision as never] });
  const here = phone(deciding);
  render(<NowTab phone={here} />);
  fireEvent.click(screen.getByTestId('object'));
  const reason = field('objection-reason');
  type('objection-reason', 'Kto za to płaci?');
  reason.focus();
  act(() => {
    here.boardSignal.value = board('PLANNING', { decisions: deciding.decisions });
  });
  expect(field('objection-reason')).toBe(reason);
  later(120_000);
  expect(field('objection-reason')).toBe(reason);
  reason.blur();
  later(121_000);
  expect(screen.queryByTestId('objection-reason')).toBeNull();
});

test('answers of the evaluation stay when the meeting comes to its end', () => {
  const here = phone(board('EVALUATION'));
  render(<NowTab phone={here} />);
  fireEvent.click(screen.getByTestId('evaluate-useful-4'));
  act(() => {
    here.boardSignal.value = board('CLOSING');
  });
  expect(screen.getByTestId<HTMLInputElement>('evaluate-useful-4').checked).toBe(true);
});

test('nothing is put in above the field when another kind may be said too', () => {
  const here = phone(board('NEEDS'));
  render(<NowTab phone={here} />);
  type('need-title', 'Brakuje ławek');
  act(() => {
    here.boardSignal.value = board('IDEAS');
  });
  const isBelow = field('need-title').compareDocumentPosition(screen.getByTestId('add-idea'));
  expect(isBelow & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('the theme of one card is not kept for the next', async () => {
  render(<NowTab phone={phone(board('IDEAS'))} />);
  fireEvent.click(screen.getByTestId('theme-theme'));
  type('idea-title', 'Wspólny telefon');
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() => expect(calls).toHaveLength(1));
  await waitFor(() => expect(screen.getByTestId('theme-theme').getAttribute('aria-pressed')).toBe('false'));
});

test.each([
  [['PLANNED', 'PLANNED'], 'RUNNING', 'Przed spotkaniem'],
  [['CLOSED', 'PLANNED'], 'RUNNING', 'Między spotkaniami'],
  [['CLOSED', 'CLOSED'], 'RUNNING', 'Po spotkaniach'],
  [['CLOSED', 'PLANNED'], 'CLOSED', 'Po spotkaniach'],
])('while no meeting is on and they are %s, the phone says which time it is', (states, state, expected) => {
  const here = phone({ ...board('LOBBY'), session: null });
  here.workshop.value = {
    state,
    sessions: states.map((one, n) => ({ sessionId: `s${n}`, number: n + 1, state: one })),
    rules: {},
  } as unknown as Workshop;
  render(<Headline phone={here} />);
  expect(screen.getByTestId('headline').textContent).toBe(expected);
});

test('a hand-in that the server refuses comes back as a letter', async () => {
  server.answer = () => json(409, { code: 'TOO_MANY_ITEMS', detail: 'To już wszystko.' });
  localStorage.setItem('narada.draft.idea.w', JSON.stringify({ title: 'Spóźniony pomysł' }));
  render(<NowTab phone={phone(board('PLANNING'))} />);
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Spóźniony pomysł'));
});
