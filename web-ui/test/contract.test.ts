import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the types were made of the contract as it is; else: npm run types', () => {
  const mark = createHash('sha256').update(readFileSync('openapi.json')).digest('hex');
  const [first] = readFileSync('src/shared/openapi.d.ts', 'utf8').split('\n');
  expect(first).toContain(mark);
});
