import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { openOffline } from './tools/offline.ts';
import { wordsByPage } from './tools/words.ts';

const at = (name: string) => resolve(import.meta.dirname, name);

/** The address of a page and the file that answers it; the server of the product does the same. */
const pages: [RegExp, string][] = [
  [/^\/w\/[^/]+\/board\/?$/, '/board.html'],
  [/^\/w\/[^/]+\/record\/?$/, '/record.html'],
  [/^\/w\/[^/]+\/plan\/?$/, '/plan.html'],
  [/^\/accessibility\/?$/, '/accessibility.html'],
  [/^\/console(\/.*)?$/, '/console.html'],
  [/^\/(w\/[^/]+\/?)?$/, '/phone.html'],
];

export const pageFor = (path: string) => pages.find(([pattern]) => pattern.test(path))?.[1];

function prettyAddresses(): Plugin {
  return {
    name: 'narada-pretty-addresses',
    configureServer: server => {
      server.middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const page = pageFor(path);
        if (page) request.url = query ? `${page}?${query}` : page;
        next();
      });
    },
  };
}

/**
 * While one works on the screens, the running product answers what is no page: calls, streams, links of projectors. It
 * is told the address that the browser asked, else it would take every write for one from a foreign page.
 */
const product = { target: process.env.NARADA_API ?? 'http://127.0.0.1:8080', changeOrigin: false };

/**
 * Two builds into one folder: what a phone loads shares no chunk with the board, the console and the record, so that a sign or a
 * word that only they need weighs nothing on a phone.
 */
const BUILDS = {
  light: { phone: at('phone.html'), plan: at('plan.html'), accessibility: at('accessibility.html') },
  desk: { board: at('board.html'), console: at('console.html'), record: at('record.html') },
};

export default defineConfig(({ mode }) => ({
  plugins: [
    preact({ devToolsEnabled: false }),
    wordsByPage(at('src/i18n')),
    ...(mode === 'desk' ? [] : [openOffline(at('src/phone/sw.js'), 'phone')]),
    prettyAddresses(),
  ],
  appType: 'mpa',
  server: { port: 5173, proxy: { '/api': product, '/display': product } },
  build: {
    outDir: process.env.NARADA_UI_OUT ?? 'dist',
    emptyOutDir: mode !== 'desk',
    copyPublicDir: mode !== 'desk',
    target: ['es2022', 'safari15', 'chrome94', 'firefox93'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: mode === 'desk' ? BUILDS.desk : BUILDS.light,
    },
  },
  test: { environment: 'happy-dom', include: ['test/**/*.test.{ts,tsx}'], setupFiles: ['test/setup.ts'] },
}));
