import { expect, test, vi } from 'vitest';
import { PATIENCE_MS, sendUntilAnswered } from '../src/console/desk/sendUntilAnswered';
import { Refused, Unreachable } from '../src/shared/api';

/** A clock that moves only while somebody waits. */
function means(send: ReturnType<typeof vi.fn>) {
  let time = 0;
  return {
    send: send as never,
    now: () => time,
    wait: (milliseconds: number) => {
      time += milliseconds;
      return Promise.resolve();
    },
    passed: () => time,
  };
}

test('a server that starts again goes unnoticed, and every try carries the same id', async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(new Unreachable())
    .mockRejectedValueOnce(new Refused({ status: 503, code: 'STARTING' }))
    .mockResolvedValue({ position: 7 });
  await expect(sendUntilAnswered('PUT', '/x', { a: 1 }, 'id', means(send))).resolves.toEqual({ position: 7 });
  expect(send.mock.calls).toEqual(Array(3).fill(['PUT', '/x', { a: 1 }, { commandId: 'id' }]));
});

test('after about ten seconds it says that there is no answer', async () => {
  const send = vi.fn().mockRejectedValue(new Unreachable());
  const all = means(send);
  await expect(sendUntilAnswered('PUT', '/x', {}, 'id', all)).rejects.toBeInstanceOf(Unreachable);
  expect(all.passed()).toBeGreaterThan(PATIENCE_MS - 1600);
  expect(all.passed()).toBeLessThanOrEqual(PATIENCE_MS);
});

test('a refusal is an answer', async () => {
  const send = vi.fn().mockRejectedValue(new Refused({ status: 409, code: 'NO' }));
  await expect(sendUntilAnswered('PUT', '/x', {}, 'id', means(send))).rejects.toBeInstanceOf(Refused);
  expect(send).toHaveBeenCalledTimes(1);
});
