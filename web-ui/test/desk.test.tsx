import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dropped } from '../src/console/decide/Dropped';
import { PlanPanel } from '../src/console/decide/PlanPanel';
import { Settled } from '../src/console/decide/Settled';
import type { Desk } from '../src/console/desk/desk';
import { scribes } from '../src/console/desk/login';
import { scribeTabs } from '../src/console/desk/route';
import { UndoLog } from '../src/console/desk/undo';
import { GroupingBoard } from '../src/console/group/GroupingBoard';
import { QuestionsPanel } from '../src/console/items/QuestionsPanel';
import { EvaluationPanel } from '../src/console/meetings/EvaluationPanel';
import { Redact } from '../src/console/parts/Redact';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { speak, teach, type Words } from '../src/shared/i18n';
import type { Action, Board, Decision, Me, Need, Role } from '../src/shared/types';

beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('en');
});
afterEach(cleanup);

const need = (needId: string, endorsements: number): Need => ({
  needId,
  title: `Need ${needId}`,
  text: '',
  endorsements,
  roomSupport: 0,
});
const action = (actionId: string, more: Partial<Action> = {}): Action => ({
  actionId,
  ideaIds: ['i'],
  title: `Action ${actionId}`,
  track: 'CITY',
  status: 'PLANNED',
  ...more,
});
const decision = (decisionId: string, more: Partial<Decision> = {}): Decision => ({
  decisionId,
  wording: `Decision ${decisionId}`,
  ideaIds: [],
  openObjections: 0,
  ...more,
});

/** A desk that notes what is done at it. */
function deskWith(more: Partial<Board>, dropped: Action[] = [], leads = true) {
  const act = vi.fn().mockResolvedValue({ position: 1, changed: true });
  const board = {
    session: { sessionId: 's1', number: 1, phase: 'NEEDS' },
    themes: [],
    needs: [],
    ideas: [],
    questions: [],
    decisions: [],
    actions: [],
    voting: null,
    present: 3,
    ...more,
  } as unknown as Board;
  const desk = {
    workshopId: 'w',
    leads: signal(leads),
    board: signal(board),
    workshop: signal({ sessions: [], timezone: 'Europe/Warsaw' }),
    attendance: signal({ people: [] }),
    dropped: signal(dropped),
    undo: new UndoLog('w'),
    version: signal(undefined),
    refresh: vi.fn(),
    act,
  } as unknown as Desk;
  return { desk, act };
}
const click = (testid: string) => fireEvent.click(screen.getByTestId(testid));
const type = (testid: string, value: string) =>
  fireEvent.input(screen.getByTestId(testid), { target: { value } });
/** What was done, without the attempt that it was. */
const done = (act: ReturnType<typeof vi.fn>) => act.mock.calls.map(([, ...rest]) => rest);

test('needs are put together as ideas are, after a look at what will be, and can be taken back', async () => {
  const { desk, act } = deskWith({ needs: [need('a', 2), need('b', 5), need('c', 0)] });
  render(<GroupingBoard desk={desk} />);
  click('pick-a');
  expect(screen.queryByTestId('merge')).toBeNull();
  click('pick-b');
  const preview = screen.getByTestId('merge-preview').textContent;
  expect(preview).toContain('2 needs will become one');
  expect(preview).toContain('from 5 to 7');
  click('merge');
  await waitFor(() => expect(act).toHaveBeenCalled());
  const [method, , body, words] = done(act)[0] ?? [];
  expect(method).toBe('PUT');
  expect(body).toEqual({ kind: 'NEEDS', title: 'Need b', items: ['a', 'b'] });
  expect(words).toBe('2 needs put together');
});

test('an action is amended as a whole, so that what was emptied goes', async () => {
  const { desk, act } = deskWith({
    actions: [action('x', { decisionId: 'd', owner: 'Ola', dueOn: '2021-11-16' })],
  });
  render(<PlanPanel desk={desk} />);
  click('amend-x');
  type('amend-owner', '');
  type('amend-title', 'Keys for three people');
  click('amend-save');
  await waitFor(() => expect(act).toHaveBeenCalled());
  expect(done(act)[0]?.slice(0, 3)).toEqual([
    'PUT',
    '/actions/x',
    { decisionId: 'd', ideaIds: ['i'], title: 'Keys for three people', track: 'CITY', dueOn: '2021-11-16' },
  ]);
});

test('no action leaves the plan without a reason, and it can come back', async () => {
  const { desk, act } = deskWith({ actions: [action('x')] }, [
    action('y', { dropped: true, reason: 'No keys' }),
  ]);
  render(<PlanPanel desk={desk} />);
  click('drop-x');
  expect(screen.getByTestId('drop-reason-x-yes')).toHaveProperty('disabled', true);
  type('drop-reason-x', 'No money');
  click('drop-reason-x-yes');
  await waitFor(() =>
    expect(done(act)[0]?.slice(0, 3)).toEqual(['DELETE', '/actions/x', { reason: 'No money' }]),
  );
  cleanup();
  render(<Dropped desk={desk} />);
  expect(screen.getByTestId('dropped-actions').textContent).toContain('No keys');
  click('restore-action-y');
  await waitFor(() =>
    expect(done(act)[1]?.slice(0, 3)).toEqual(['POST', '/commands/RestoreAction', { actionId: 'y' }]),
  );
});

test.each([
  [7, false],
  [8, true],
])('a plan of %d actions is warned of: %s', (count, warned) => {
  const actions = Array.from({ length: count }, (_, n) => action(`a${n}`));
  render(<PlanPanel desk={deskWith({ actions }).desk} />);
  expect(screen.queryByTestId('many-actions') !== null).toBe(warned);
});

test('a decision is replaced by new words before the room, for a reason, and asked twice', async () => {
  const { desk, act } = deskWith({ decisions: [decision('d', { outcome: 'ADOPTED', ideaIds: ['i'] })] });
  render(<Settled desk={desk} />);
  click('supersede-d');
  expect(screen.getByTestId('supersede')).toHaveProperty('disabled', true);
  type('supersede-wording', 'Twice a week');
  type('supersede-reason', 'Not enough people');
  click('supersede');
  expect(act).not.toHaveBeenCalled();
  click('supersede-yes');
  await waitFor(() => expect(act).toHaveBeenCalledTimes(2));
  const [proposed, replaced] = done(act);
  expect(proposed?.[2]).toEqual({ ideaIds: ['i'], wording: 'Twice a week' });
  const by = String(proposed?.[1]).replace('/decisions/', '');
  expect(replaced?.slice(0, 3)).toEqual([
    'POST',
    '/commands/SupersedeDecision',
    { decisionId: 'd', by, reason: 'Not enough people' },
  ]);
});

test('what was replaced stays readable, with what stands instead', () => {
  const decisions = [
    decision('old', { outcome: 'ADOPTED', supersededBy: 'new' }),
    decision('new', {
      outcome: 'ADOPTED',
      objections: [{ objectionId: 'o', reason: 'Who opens?', how: 'Shifts' }],
    }),
  ];
  render(<Settled desk={deskWith({ decisions }).desk} />);
  expect(screen.getByTestId('superseded').textContent).toContain('Instead: Decision new');
  expect(screen.getByTestId('objection-o').textContent).toContain('Resolved: Shifts');
  expect(screen.queryByTestId('supersede-old')).toBeNull();
});

test('a first answer has nothing to go back to, a second one has', async () => {
  const asked = { questionId: 'q', text: 'Who pays?', endorsements: 1 };
  const first = deskWith({ questions: [asked] });
  render(<QuestionsPanel desk={first.desk} />);
  click('answered-q');
  await waitFor(() => expect(first.act).toHaveBeenCalled());
  expect(done(first.act)[0]).toEqual(['POST', '/commands/AnswerQuestion', { questionId: 'q' }, undefined]);
  cleanup();
  const second = deskWith({ questions: [{ ...asked, answer: '' }] });
  render(<QuestionsPanel desk={second.desk} />);
  click('answer-q');
  type('answer-words', 'The city');
  click('answer-save');
  await waitFor(() => expect(done(second.act)[0]?.[3]).toBe('Answer changed'));
});

test('words are removed for good only when asked twice, and never with a way back', async () => {
  const { desk, act } = deskWith({});
  render(
    <Redact desk={desk} of={[{ item: 'n', kind: 'NEED', field: 'title', words: 'My number is 600' }]} />,
  );
  click('redact-ground-UNLAWFUL');
  click('redact-n');
  expect(act).not.toHaveBeenCalled();
  click('redact-n-yes');
  await waitFor(() => expect(act).toHaveBeenCalled());
  expect(done(act)[0]).toEqual([
    'POST',
    '/commands/RedactText',
    { item: 'n', kind: 'NEED', field: 'title', ground: 'UNLAWFUL' },
  ]);
});

test('who only writes down for others is not offered to remove words for good', () => {
  const { desk } = deskWith({}, [], false);
  render(<Redact desk={desk} of={[{ item: 'n', kind: 'NEED', field: 'title', words: 'My number' }]} />);
  expect(screen.queryByTestId('redact-open-n')).toBeNull();
});

test('a scribe is somebody who leads nothing here', () => {
  const one = (role: Role, here?: Role): Me => ({
    role,
    workshops: here ? [{ workshopId: 'w', title: 'W', role: here }] : [],
  });
  expect(scribes(one('SCRIBE'), 'w')).toBe(true);
  expect(scribes(one('NOBODY', 'SCRIBE'), 'w')).toBe(true);
  expect(scribes(one('OWNER', 'SCRIBE'), 'w')).toBe(false);
  expect(scribes(one('SCRIBE', 'FACILITATOR'), 'w')).toBe(false);
  expect(scribes(null, 'w')).toBe(false);
  const { board } = deskWith({ decisions: [decision('d')] }).desk;
  expect(scribeTabs(board.value)).toEqual(['items', 'decide', 'people']);
});

test('an evaluation is averages and words, nothing else', () => {
  const sum = { given: 5, useful: 22, heard: 12, comeAgain: 25, comments: ['Short and good', null] };
  render(<EvaluationPanel sum={sum} />);
  expect(screen.getByTestId('mean-useful').textContent).toContain('4.4');
  expect(screen.queryByTestId('evaluation-few')).toBeNull();
  expect(screen.getByTestId('mean-comeAgain').textContent).toContain('5');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('of fewer than five answers there are no averages', () => {
  render(<EvaluationPanel sum={{ given: 4, comments: ['Short and good'] }} />);
  expect(screen.getByTestId('evaluation-few')).toBeTruthy();
  expect(screen.queryByTestId('mean-useful')).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
