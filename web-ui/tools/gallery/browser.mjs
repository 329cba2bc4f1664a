// Chromium with its clock stopped: the same page looks the same, whenever it is looked at.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

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

/** In the page, before anything else: the clock stands, nothing moves, no caret blinks. Driven from outside, so no rule of the page's is in the way. */
function standStill(at) {
  if (at) {
    const Running = Date;
    globalThis.stageTime = at;
    globalThis.Date = class extends Running {
      constructor(...given) {
        super(...(given.length ? given : [globalThis.stageTime]));
      }
      static now() {
        return globalThis.stageTime;
      }
    };
  }
  globalThis.stageChanged = performance.now();
  const watch = () => {
    new MutationObserver(() => {
      globalThis.stageChanged = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }',
    );
    document.adoptedStyleSheets = [still];
  };
  watch();
}

/** Waits until the page has not changed for a while and its letters and pictures are there. */
async function settle(page, quietMs, busy = () => false) {
  const quiet = () =>
    page.evaluate(async ms => {
      await document.fonts.ready;
      const drawn = [...document.images].every(image => image.complete);
      const filled = document.querySelector('#app')?.childElementCount > 0;
      return drawn && filled && performance.now() - globalThis.stageChanged > ms;
    }, quietMs);
  const end = Date.now() + 12_000;
  while (busy() || !(await quiet())) {
    if (Date.now() > end) throw new Error(`${page.url()} does not come to rest`);
    await new Promise(done => setTimeout(done, 40));
  }
}

const handle = name => `[data-testid="${name}"]`;

/** What a person does on a page before it is looked at. */
const ACTS = {
  click: (page, name) => page.locator(handle(name)).setTimeout(4000).click(),
  open: (page, selector) => page.locator(selector).setTimeout(4000).click(),
  type: async (page, name, words) => {
    await page.locator(handle(name)).setTimeout(4000).click();
    await page.keyboard.type(words);
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
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', line => /Content Security Policy/.test(line.text()) && complaints.push(line.text()));
  await context.setCookie({
    name: 'stage',
    value: encodeURIComponent(state.seat),
    url,
    domain: 'localhost',
    path: '/',
  });
  await page.setExtraHTTPHeaders({ 'Accept-Language': lang });
  await page.emulateTimezone('Europe/Warsaw');
  await page.emulateMediaFeatures(mediaOf(look));
  await page.setViewport(size);
  await page.evaluateOnNewDocument(standStill, at);
  await page.evaluateOnNewDocument(language => localStorage.setItem('narada.lang', language), lang);
  await page.goto(url + state.path, { waitUntil: 'load' });
  await settle(page, quietMs, busy);
  for (const [act, ...words] of state.acts ?? []) {
    await ACTS[act](page, ...words);
    await settle(page, quietMs, busy);
  }
  return { page, complaints, settle: () => settle(page, 60), close: () => context.close() };
}

export const mediaOf = look => [
  { name: 'prefers-color-scheme', value: look },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];
