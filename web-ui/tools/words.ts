import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:words/';

/** `virtual:words/pl/common+phone`: only these namespaces of pl.json, so that no page carries another page's words. */
export function wordsByPage(folder: string): Plugin {
  return {
    name: 'narada-words-by-page',
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [language, namespaces = ''] = id.slice(PREFIX.length + 1).split('/');
      const file = resolve(folder, `${language}.json`);
      this.addWatchFile(file);
      const all = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
      const some = Object.fromEntries(namespaces.split('+').map(name => [name, all[name]]));
      return `export const words = ${JSON.stringify(some)};`;
    },
  };
}
