import { beforeEach, expect, test } from 'vitest';
import { fits, openDraft, says, TEXT, TITLE } from '../src/phone/draft';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('a title needs three signs, spaces do not count', () => {
  expect(fits({ title: 'abc', text: '' })).toBe(true);
  expect(fits({ title: ' ab ', text: '' })).toBe(false);
});

test('a title and a text that are too long do not fit', () => {
  expect(fits({ title: 'x'.repeat(TITLE), text: 'x'.repeat(TEXT) })).toBe(true);
  expect(fits({ title: 'x'.repeat(TITLE + 1), text: '' })).toBe(false);
  expect(fits({ title: 'abc', text: 'x'.repeat(TEXT + 1) })).toBe(false);
});

test('an answer says something and is not longer than it may be', () => {
  expect(says('  no ')).toBe(false);
  expect(says('tak!')).toBe(true);
  expect(says('x'.repeat(301), 300)).toBe(false);
});

test('what is typed is there again after the page was closed', () => {
  const { change, saved } = openDraft('need.w');
  expect(saved.value).toBe(false);
  change({ title: 'Ławki', themeId: 't1' });
  expect(saved.value).toBe(true);

  const again = openDraft('need.w');
  expect(again.draft.value).toMatchObject({ title: 'Ławki', themeId: 't1' });
  expect(again.saved.value).toBe(true);
});

test('what was sent leaves an empty sheet, and nothing chosen for it goes on to the next', () => {
  const { draft, change, clear, saved } = openDraft('need.w');
  change({ title: 'Ławki', text: 'Przy szkole', themeId: 't1', answers: ['n1'] });
  clear();
  expect(draft.value).toEqual({ title: '', text: '', answers: [] });
  expect(saved.value).toBe(false);
  expect(openDraft('need.w').draft.value.title).toBe('');
});

test('each workshop and each kind has a draft of its own', () => {
  openDraft('need.w').change({ title: 'Ławki' });
  expect(openDraft('idea.w').draft.value.title).toBe('');
  expect(openDraft('need.other').draft.value.title).toBe('');
});

test('a draft that cannot be read is an empty one', () => {
  localStorage.setItem('narada.draft.need.w', '{broken');
  expect(openDraft('need.w').draft.value).toEqual({ title: '', text: '', answers: [] });
});

/** What a tab keeps for itself. */
function tab(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

test('two tabs do not overwrite each other', () => {
  const [one, other] = [tab(), tab()];
  openDraft('need.w', one).change({ title: 'Ławki' });
  const second = openDraft('need.w', other);
  second.change({ title: 'Kosze' });
  expect(openDraft('need.w', one).draft.value.title).toBe('Ławki');

  second.clear();
  expect(openDraft('need.w', one).draft.value.title).toBe('Ławki');
});

test('a tab that has sent its words does not take up those of another', () => {
  const [one, other] = [tab(), tab()];
  openDraft('need.w', other).change({ title: 'Kosze' });
  const first = openDraft('need.w', one);
  first.change({ title: 'Ławki' });
  openDraft('need.w', other).change({ title: 'Kosze i ławki' });
  first.clear();
  expect(openDraft('need.w', one).draft.value.title).toBe('');
  expect(openDraft('need.w').draft.value.title).toBe('Kosze i ławki');
});

test('a tab that is opened anew goes on with what was written last', () => {
  openDraft('need.w', tab()).change({ title: 'Ławki' });
  expect(openDraft('need.w', tab()).draft.value.title).toBe('Ławki');
});

test('words sent from one tab are gone from the other that showed the same', () => {
  const [one, other] = [tab(), tab()];
  const first = openDraft('need.w', one);
  first.change({ title: 'Ławki' });
  const second = openDraft('need.w', other);
  const oldValue = localStorage.getItem('narada.draft.need.w');
  first.clear();
  dispatchEvent(new StorageEvent('storage', { key: 'narada.draft.need.w', oldValue, newValue: null }));
  expect(second.draft.value.title).toBe('');
});
