import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/shared/tokens.css', 'utf8');
const block = (start: string) => {
  const from = css.indexOf(start);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{6})/g)].map(found => [found[1], found[2] ?? '']),
  );
};
const light = block(':root {');
const dark = block(':root[data-theme="dark"]');
const darkByDevice = block(':root:not([data-theme="light"])');

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
  expect(darkByDevice).toEqual(dark);
});
