import { expect, test } from 'vitest';
import { themeLook, withRetiredThemes } from '../src/shared/themes';
import type { Theme } from '../src/shared/types';
import { emptyBoard } from './samples';

const theme = (number: number): Theme => ({ themeId: `t${number}`, name: `Theme ${number}`, number });
const board = { ...emptyBoard, themes: [theme(0), theme(2)], retiredThemes: [theme(1)] };

test('a theme keeps its colour when one before it is retired', () => {
  const all = [theme(0), theme(1), theme(2)];
  const before = themeLook(all, 't2').hue;
  const after = withRetiredThemes(board);
  expect(themeLook(after?.themes ?? [], 't2').hue).toBe(before);
  expect(themeLook([theme(0), theme(2)], 't2').hue).toBe(before);
});

test('a retired theme stands in its old place and is marked', () => {
  const themes = withRetiredThemes(board)?.themes ?? [];
  expect(themes.map(one => one.themeId)).toEqual(['t0', 't1', 't2']);
  expect(themes.map(one => one.retired ?? false)).toEqual([false, true, false]);
});

test('a view without retired themes is handed on as it is', () => {
  const view = { ...emptyBoard, themes: [theme(0)] };
  expect(withRetiredThemes(view)).toBe(view);
  expect(withRetiredThemes(null)).toBeNull();
});
