import { expect, test } from 'vitest';
import { nbsp, readCode, showCode } from '../src/shared/typography';

const _ = '\u00a0';

test.each([
  ['Potrzeby i pomysły', `Potrzeby i${_}pomysły`],
  ['z domu i w mieście', `z${_}domu i${_}w${_}mieście`],
  ['A co z tego?', `A${_}co z${_}tego?`],
  ['(w Łodzi) „o nas”', `(w${_}Łodzi) „o${_}nas”`],
  ['kraj i', 'kraj i'],
  ['oni mają', 'oni mają'],
])('„%s” holds together', (text, expected) => {
  expect(nbsp(text)).toBe(expected);
});

test.each(['K7M4RX', 'k7m4rx', 'k7m 4rx', 'K7M-4RX', '  k7m - 4rx ', 'k 7 m 4 r x'])(
  '„%s” is the code K7M 4RX',
  typed => {
    expect(readCode(typed)).toBe('K7M4RX');
    expect(showCode(typed)).toBe('K7M 4RX');
  },
);

test('a code that is being typed shows no trailing space', () => {
  expect(showCode('k7m')).toBe('K7M');
  expect(showCode('k7m4')).toBe('K7M 4');
  expect(showCode('')).toBe('');
});
