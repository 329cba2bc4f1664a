import { act, renderHook } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { useDraft } from '../src/console/desk/useDraft';

beforeEach(() => localStorage.clear());

const draft = (key: string, initial?: string) => renderHook(() => useDraft(key, initial)).result.current;

test('words that were typed are there again after the tab was closed', async () => {
  const first = draft('reason');
  await act(() => {
    first.value = 'Brak budżetu';
  });
  expect(draft('reason').value).toBe('Brak budżetu');
});

test('a field that was emptied keeps nothing', async () => {
  const first = draft('reason');
  await act(() => {
    first.value = 'Brak';
  });
  await act(() => {
    first.value = '';
  });
  expect(draft('reason', 'jak było').value).toBe('jak było');
});

test('what stands there anyway is not kept', async () => {
  const first = draft('title', 'Tytuł');
  await act(() => {
    first.value = 'Inny';
  });
  await act(() => {
    first.value = 'Tytuł';
  });
  expect(draft('title', 'Nowy tytuł').value).toBe('Nowy tytuł');
});
