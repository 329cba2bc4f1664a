import { expect, test } from 'vitest';
import { uuid7 } from '../src/shared/ids';

test('an id carries its time and says that it is of version 7', () => {
  const id = uuid7(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a thousand ids of one moment are a thousand ids', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(1))).size).toBe(1000);
});
