import { act, render, renderHook, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { sendUntilAnswered } from '../src/console/desk/sendUntilAnswered';
import { useAction } from '../src/console/desk/useAction';
import pl from '../src/i18n/pl.json';
import { type Refusal, Refused, Unreachable } from '../src/shared/api';
import { speak, teach, type Words } from '../src/shared/i18n';

vi.mock('../src/console/desk/sendUntilAnswered', async original => ({
  ...(await original<typeof import('../src/console/desk/sendUntilAnswered')>()),
  sendUntilAnswered: vi.fn(),
}));
const send = vi.mocked(sendUntilAnswered);
const written = { position: 7, changed: true };
const refusal = (more: Partial<Refusal> = {}) => new Refused({ status: 409, code: 'X', ...more });

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
  send.mockReset().mockResolvedValue(written);
});

const attempt = () => renderHook(() => useAction()).result.current;

test('an answer comes back, and nothing is left to say', async () => {
  const one = attempt();
  await act(async () => expect(await one.run('PUT', '/x', {})).toEqual(written));
  expect([one.busy.value, one.problem.value, one.field.value]).toEqual([false, null, undefined]);
});

test('while it is under way it is busy', async () => {
  const one = attempt();
  await act(async () => {
    const running = one.run('PUT', '/x', {});
    expect(one.busy.value).toBe(true);
    await running;
  });
  expect(one.busy.value).toBe(false);
});

test('a refusal stands where it was asked, with the field that it is about', async () => {
  send.mockRejectedValueOnce(refusal({ detail: 'Za krótkie.', field: 'name' }));
  const one = attempt();
  await act(async () => expect(await one.run('PUT', '/x', {})).toBeUndefined());
  expect([one.problem.value, one.field.value]).toEqual(['Za krótkie.', 'name']);
});

test('the next try takes the earlier refusal away', async () => {
  send.mockRejectedValueOnce(refusal({ detail: 'Nie.', field: 'name' }));
  const one = attempt();
  await act(() => one.run('PUT', '/x', {}));
  await act(() => one.run('PUT', '/x', {}));
  expect([one.problem.value, one.field.value]).toEqual([null, undefined]);
});

test('a refusal without a sentence says that there was no answer', async () => {
  send.mockRejectedValueOnce(refusal());
  const one = attempt();
  await act(() => one.run('PUT', '/x', {}));
  expect(one.problem.value).toBe(pl.common.no_answer);
});

test('the same request after a lost answer carries the same id, another one carries its own', async () => {
  send.mockRejectedValueOnce(new Unreachable());
  const one = attempt();
  for (const body of [{ a: 1 }, { a: 1 }, { a: 1 }, { a: 2 }]) await act(() => one.run('PUT', '/x', body));
  const [lost, again, anew, other] = send.mock.calls.map(([, , , commandId]) => commandId);
  expect(again).toBe(lost);
  expect(new Set([lost, anew, other]).size).toBe(3);
});

test('a button that was locked meanwhile has the focus again afterwards', async () => {
  let one = attempt();
  function Act() {
    one = useAction();
    return (
      <button type="button" data-testid="act" disabled={one.busy.value}>
        Schowaj
      </button>
    );
  }
  render(<Act />);
  const button = screen.getByTestId<HTMLButtonElement>('act');
  button.focus();
  await act(async () => {
    const running = one.run('PUT', '/x', {});
    button.blur();
    await running;
  });
  await waitFor(() => expect(document.activeElement).toBe(button));
});
