import { beforeEach, expect, test } from 'vitest';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { speak, t, teach, type Wording, type Words } from '../src/shared/i18n';
import { PHASES } from '../src/shared/types';

beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('pl');
});

const keys = (words: Words) =>
  Object.entries(words).flatMap(([space, entries]) => Object.keys(entries).map(key => `${space}.${key}`));
const every = (words: Words): [string, Wording][] =>
  Object.entries(words).flatMap(([space, entries]) =>
    Object.entries(entries).map(([key, wording]): [string, Wording] => [`${space}.${key}`, wording]),
  );
const holes = (wording: Wording) =>
  [
    ...new Set(
      Object.values(typeof wording === 'string' ? { other: wording } : wording).flatMap(form =>
        [...(form ?? '').matchAll(/\{(\w+)\}/g)].map(found => found[1]),
      ),
    ),
  ].sort();

test('both languages have the same keys', () => {
  expect(keys(en as Words)).toEqual(keys(pl as Words));
});

test('both languages fill the same holes', () => {
  const english = new Map(every(en as Words));
  for (const [key, wording] of every(pl as Words))
    expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(wording)]);
});

test('every plural has all the forms of its language', () => {
  for (const [words, forms] of [
    [pl, ['one', 'few', 'many', 'other']],
    [en, ['one', 'other']],
  ] as const) {
    for (const [key, wording] of every(words as Words)) {
      if (typeof wording === 'object') expect([key, Object.keys(wording)]).toEqual([key, [...forms]]);
    }
  }
});

test('no sentence is empty and quotes are Polish', () => {
  for (const [key, wording] of every(pl as Words)) {
    for (const form of typeof wording === 'string' ? [wording] : Object.values(wording)) {
      expect([key, form?.trim()]).not.toEqual([key, '']);
      expect([key, form]).toEqual([key, form?.replace(/"/g, '')]);
    }
  }
});

test.each([
  [0, '0 pomysłów'],
  [1, '1 pomysł'],
  [2, '2 pomysły'],
  [5, '5 pomysłów'],
  [12, '12 pomysłów'],
  [22, '22 pomysły'],
  [25, '25 pomysłów'],
  [112, '112 pomysłów'],
  [1.5, '1,5 pomysłu'],
])('%d in Polish is „%s”', (count, expected) => {
  expect(t('common.ideas_count', { count })).toBe(expected);
});

test.each([
  [0, '0 ideas'],
  [1, '1 idea'],
  [2, '2 ideas'],
  [1.5, '1.5 ideas'],
])('%d in English is “%s”', async (count, expected) => {
  await speak('en');
  expect(t('common.ideas_count', { count })).toBe(expected);
});

test('a one-letter word does not hang at the end of a line', () => {
  expect(t('common.meeting_of', { number: 1, total: 2 })).toBe('Spotkanie 1 z\u00a02');
});

test('the page says its language', async () => {
  await speak('en');
  expect(document.documentElement.lang).toBe('en');
});

test('what is typed by people goes in as it is', () => {
  expect(t('phone.because', { reason: '{count} <b>' })).toBe('Powód: {count} <b>');
});

test.each([pl, en])('a part of the meeting has one name on every screen', ({ common, board }) => {
  const names: Record<string, unknown> = { ...common, ...board };
  for (const phase of PHASES.filter(one => one !== 'LOBBY'))
    expect([phase, names[`step_${phase}`]]).toEqual([phase, names[`phase_${phase}`]]);
});
