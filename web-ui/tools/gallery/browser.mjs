// Chromium with its clock stopped: the same page looks the same, whenever it is looked at.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { standStill, watchRest } from './rest.mjs';

const PLACES = ['chromium', 'chromium-browser', 'google-chrome'].flatMap(name =>
  ['/usr/bin', '/usr/local/bin', '/snap/bin'].map(folder => `${folder}/${name}`),
);

export const launch = () =>
  puppeteer.launch({
    protocolTimeout: 60_000,
    executablePath: PLACES.find(existsSync) ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });

const handle = name => `[data-testid="${name}"]`;

/** What a person does on a page before it is looked at. */
const ACTS = {
  click: (page, name) => page.locator(handle(name)).setTimeout(4000).click(),
  open: (page, selector) => page.locator(selector).setTimeout(4000).click(),
  type: async (page, name, words) => {
    await page.locator(handle(name)).setTimeout(4000).click();
    // at once: what a page asks between two keys depends on how fast they come
    await page.keyboard.sendCharacter(words);
  },
  key: (page, name) => page.keyboard.press(name),
  offline: page =>
    page.evaluate(() => {
      dispatchEvent(new Event('offline'));
      if (globalThis.stageTime) globalThis.stageTime += 5000;
    }),
  later: page =>
    page.evaluate(() => {
      globalThis.stageTime += 15_000;
    }),
  wait: (_page, ms) => new Promise(done => setTimeout(done, ms)),
};

/** Opens a state in a browser of its own memory, and does what belongs to it. */
export async function visit(browser, url, state, { lang, look, at, size, quietMs = 250, busy }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  const settle = watchRest(page, busy);
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', line => /Content Security Policy/.test(line.text()) && complaints.push(line.text()));
  await context.setCookie({
    name: 'stage',
    value: encodeURIComponent(state.seat),
    url,
    domain: 'localhost',
    path: '/',
  });
  await page.setBypassServiceWorker(true);
  await page.setExtraHTTPHeaders({ 'Accept-Language': lang });
  await page.emulateTimezone('Europe/Warsaw');
  await page.emulateMediaFeatures(mediaOf(look));
  await page.setViewport(size);
  await page.evaluateOnNewDocument(standStill, at);
  await page.evaluateOnNewDocument(language => localStorage.setItem('narada.lang', language), lang);
  await page.goto(url + state.path, { waitUntil: 'load' });
  await settle(quietMs);
  for (const [act, ...words] of state.acts ?? []) {
    await ACTS[act](page, ...words);
    await settle(quietMs);
  }
  return { page, complaints, settle: () => settle(60), close: () => context.close() };
}

export const mediaOf = look => [
  { name: 'prefers-color-scheme', value: look },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];
