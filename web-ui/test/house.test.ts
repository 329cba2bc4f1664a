import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circles, namesTwice, unusedExports } from './houseRules';

const GENERATED = 'openapi.d.ts';
const read = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path) && !path.endsWith(GENERATED))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  );
const house = read('src');

test('the whole house is looked at', () => {
  for (const page of ['phone', 'board', 'console', 'plan', 'record', 'accessibility'])
    expect([...house.keys()]).toContain(`${page}/main.tsx`);
});

test('no two types share a name', () => {
  expect(namesTwice(house)).toEqual([]);
});

test('folders do not go in circles', () => {
  expect(circles(house)).toEqual([]);
});

test('nothing is exported that nobody asks for', () => {
  expect(unusedExports(house, read('test'))).toEqual([]);
});

test('a planted export that nobody asks for is caught', () => {
  const planted = new Map([
    ['one.ts', 'export const asked = 1;\nexport const tested = 2;\nexport function forgotten() {}'],
    ['two.ts', "import { asked } from './one'; // forgotten"],
  ]);
  const tests = new Map([['one.test.ts', "import { tested } from '../src/one';"]]);
  expect(unusedExports(planted, tests)).toEqual(['one.ts: forgotten']);
});

test('a planted name that stands twice is caught', () => {
  const planted = new Map([
    ['board/Card.tsx', 'export interface Card {\n  id: string;\n}'],
    ['phone/card.ts', '// interface Other {\ntype Card = { id: string };'],
    ['phone/other.ts', 'class Other {}'],
  ]);
  expect(namesTwice(planted)).toEqual(['Card: board/Card.tsx, phone/card.ts']);
});

test.each([
  ["import { size } from '../size';"],
  ["import type {\n  Size,\n} from '../size';"],
  ["const size = () => import('../size');"],
])('a planted circle is caught: %s', back => {
  const planted = new Map([
    ['board/Poster.tsx', "import { Flow } from './flow/Flow';\nimport { look } from '../shared/look';"],
    ['board/size.ts', 'export const size = 1;'],
    ['board/flow/Flow.tsx', back],
    ['shared/look.ts', "// import { size } from '../board/size';"],
  ]);
  expect(circles(planted)).toEqual(['board', 'board/flow']);
});
