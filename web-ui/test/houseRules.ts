import { posix } from 'node:path';

/** Sources by their path. */
export type Sources = ReadonlyMap<string, string>;

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const TYPE = /^(?:export\s+)?(?:declare\s+)?(?:class|interface|enum|type)\s+([A-Z]\w*)/gm;
const EXPORT =
  /^export\s+(?:default\s+)?(?:async\s+)?(?:abstract\s+)?(?:const|function\*?|class|interface|type|enum|let)\s+(\w+)/gm;
const WORD = /(\w+)/g;
const IMPORT = /(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]+)['"]/g;

const found = (text: string, pattern: RegExp): string[] =>
  [...text.replace(COMMENTS, '').matchAll(pattern)].map(([, name]) => name as string);

/** Names that two types have, with the files in which they stand. */
export function namesTwice(sources: Sources): string[] {
  const places = new Map<string, string[]>();
  for (const [path, text] of sources)
    for (const name of new Set(found(text, TYPE))) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

/** What is exported and named in no other file; `users` may name it too. */
export function unusedExports(sources: Sources, users: Sources): string[] {
  const words = new Map([...sources, ...users].map(([path, text]) => [path, new Set(found(text, WORD))]));
  return [...sources].flatMap(([path, text]) =>
    found(text, EXPORT)
      .filter(name => ![...words].some(([other, named]) => other !== path && named.has(name)))
      .map(name => `${path}: ${name}`),
  );
}

/** Folders that reach each other by imports. */
export function circles(sources: Sources): string[] {
  const edges = new Map<string, Set<string>>();
  for (const path of sources.keys()) edges.set(posix.dirname(path), new Set());
  for (const [path, text] of sources) {
    const folder = posix.dirname(path);
    for (const target of found(text, IMPORT)) {
      const other = posix.dirname(posix.join(folder, target));
      if (other !== folder && edges.has(other)) edges.get(folder)?.add(other);
    }
  }
  const reach = new Map([...edges.keys()].map(folder => [folder, reached(edges, folder)]));
  return [...reach]
    .filter(([folder, all]) => all.has(folder))
    .map(([folder]) => folder)
    .sort();
}

function reached(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const seen = new Set<string>();
  const todo = [start];
  for (let next = todo.pop(); next !== undefined; next = todo.pop())
    for (const folder of edges.get(next) ?? [])
      if (!seen.has(folder)) {
        seen.add(folder);
        todo.push(folder);
      }
  return seen;
}
