import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/shared/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const light = Object.fromEntries(pairs.map(([, name, one = '']) => [name, one]));
const dark = Object.fromEntries(pairs.map(([, name, , other = '']) => [name, other]));

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
};

test.each([
  ['light', light],
  ['dark', dark],
])('text of the %s look can be read on paper, card and sunken ground', (_name, look) => {
  for (const ground of ['paper', 'card', 'sunk']) {
    for (const text of [
      'ink',
      'soft',
      'good',
      'warn',
      'bad',
      'focus',
      't0',
      't1',
      't2',
      't3',
      't4',
      't5',
      't6',
      't7',
    ]) {
      if (ground === 'sunk' && /^t\d/.test(text)) continue;
      expect([text, ground, contrast(look[text] ?? '', look[ground] ?? '') >= 4.5]).toEqual([
        text,
        ground,
        true,
      ]);
    }
  }
});

test.each([
  ['light', light],
  ['dark', dark],
])('words on a theme and on ink can be read in the %s look', (_name, look) => {
  for (let hue = 0; hue < 8; hue++)
    expect([hue, contrast(look['on-theme'] ?? '', look[`t${hue}`] ?? '') >= 4.5]).toEqual([hue, true]);
  expect(contrast(look['on-ink'] ?? '', look.ink ?? '')).toBeGreaterThan(7);
});

test.each([
  ['light', light],
  ['dark', dark],
])('the edge of a field can be seen in the %s look', (_name, look) => {
  expect(contrast(look.edge ?? '', look.card ?? '')).toBeGreaterThanOrEqual(3);
  expect(contrast(look.edge ?? '', look.paper ?? '')).toBeGreaterThanOrEqual(3);
});

test('the dark look is the same by choice and by device', () => {
  const choices = [...css.matchAll(/:root\[data-theme="(\w+)"\] \{([^}]*)\}/g)];
  expect(choices.map(([, name, does = '']) => [name, does.trim()])).toEqual([
    ['light', 'color-scheme: light;'],
    ['dark', 'color-scheme: dark;'],
  ]);
  expect(css.match(/#[0-9a-f]+/gi)).toHaveLength(2 * pairs.length);
});
