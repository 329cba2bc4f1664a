import { renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useOneAtATime } from '../src/shared/useOneAtATime';

const gate = () => {
  let open = () => {};
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { passed, open };
};

test('a second tap while the first is under way does nothing', async () => {
  const once = renderHook(() => useOneAtATime()).result.current;
  const { passed, open } = gate();
  const work = vi.fn(() => passed);
  once(work);
  once(work);
  expect(work).toHaveBeenCalledTimes(1);
  open();
});

test('after it is done the next tap works again', async () => {
  const once = renderHook(() => useOneAtATime()).result.current;
  const work = vi.fn(async () => undefined);
  once(work);
  await vi.waitFor(() => {
    once(work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
