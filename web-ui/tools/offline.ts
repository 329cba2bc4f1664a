import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Everything that a page may load: its scripts with what they import, now or later, their styles and files. */
function reach(bundle: Bundle, file: string, found: Set<string>): Set<string> {
  const chunk = bundle[file];
  if (found.has(file) || chunk?.type !== 'chunk') return found;
  found.add(file);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(bundle, next, found);
  return found;
}

/** Writes `sw.js` beside the pages, with the hashed names of what the phone needs to open without a network. */
export function openOffline(source: string, page: string): Plugin {
  return {
    name: 'narada-open-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const entry = Object.values(bundle).find(
          file => file.type === 'chunk' && file.isEntry && file.name === page,
        );
        if (!entry) throw new Error(`no entry ${page}`);
        const fontsAndWords = Object.keys(bundle).filter(
          name => name.endsWith('.woff2') || name.includes(`words-${page}-`),
        );
        const files = [...reach(bundle, entry.fileName, new Set()), ...fontsAndWords]
          .map(name => `/${name}`)
          .sort();
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        const worker = (await readFile(source, 'utf8'))
          .replace('self.__FILES__', JSON.stringify(['/', '/icon.svg', '/manifest.webmanifest', ...files]))
          .replace('self.__VERSION__', JSON.stringify(version));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
      },
    },
  };
}
