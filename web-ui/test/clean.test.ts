import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(file =>
    file.isDirectory() ? sources(join(folder, file.name)) : [join(folder, file.name)],
  );
const forbidden = [
  /innerHTML/,
  /outerHTML/,
  /insertAdjacentHTML/,
  /document\.write/,
  /\beval\(/,
  /\sstyle="/,
  /randomUUID/,
  /crypto\.subtle/,
  // younger than iOS 15.0
  /\.at\(/,
  /\.findLast/,
  /\.hasOwn\(/,
  /structuredClone/,
  /\.to(Sorted|Reversed|Spliced)\(/,
  /Object\.groupBy/,
];

test.each(sources('src').filter(name => /\.tsx?$/.test(name)))(
  '%s writes no markup and no inline style',
  file => {
    const text = readFileSync(file, 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const pattern of forbidden)
      expect([String(pattern), pattern.test(text)]).toEqual([String(pattern), false]);
  },
);

test.each(['phone', 'board', 'console', 'plan', 'record'])(
  '%s.html has no script and no style of its own',
  name => {
    const html = readFileSync(`${name}.html`, 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*src=)|\son\w+=/);
  },
);

test.each(sources('src').filter(name => /\.(tsx?|css)$/.test(name) && !name.endsWith('openapi.d.ts')))(
  '%s is one idea of at most 250 lines',
  file => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  },
);
