import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:words/';

/**
 * `virtual:words/pl/common+phone`: only these namespaces of pl.json, so that no page carries another page's words.
 * The product gets them as a JSON file of their own, because words are not script; while developing they are inlined.
 */
export function wordsByPage(folder: string): Plugin {
  let building = false;
  return {
    name: 'narada-words-by-page',
    configResolved: config => {
      building = config.command === 'build';
    },
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [language, namespaces = ''] = id.slice(PREFIX.length + 1).split('/');
      const file = resolve(folder, `${language}.json`);
      this.addWatchFile(file);
      const all = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
      const some = JSON.stringify(Object.fromEntries(namespaces.split('+').map(name => [name, all[name]])));
      if (!building) return `export const words = async () => (${some});`;
      const page = namespaces.split('+').at(-1);
      const asset = this.emitFile({ type: 'asset', name: `words-${page}-${language}.json`, source: some });
      return `export const words = () => fetch(import.meta.ROLLUP_FILE_URL_${asset}).then(answer => answer.json());`;
    },
  };
}
