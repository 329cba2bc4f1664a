import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What the phone needs to open without a network: its own scripts and words, the styles, the fonts. */
const NEEDED = /^assets\/(?!board|console|plan|words-(board|console|plan)).*\.(js|css|json|woff2)$/;

/** Writes `sw.js` beside the pages, with the hashed names of this build. */
export function openOffline(source: string): Plugin {
  return {
    name: 'narada-open-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = [
          '/',
          '/icon.svg',
          '/manifest.webmanifest',
          ...Object.keys(bundle)
            .filter(name => NEEDED.test(name))
            .map(name => `/${name}`),
        ].sort();
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        const worker = (await readFile(source, 'utf8'))
          .replace('self.__FILES__', JSON.stringify(files))
          .replace('self.__VERSION__', JSON.stringify(version));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
      },
    },
  };
}
