// When a page is at rest: its clock stands, everything that it asked was answered, and nothing has moved for a while.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE_MS = 45_000;

/** In the page, before anything else: the clock stands, what would come after four seconds never comes, nothing moves, no caret blinks. Driven from outside, so no rule of the page's is in the way. */
export function standStill(at) {
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
  Math.random = () => 0.5;
  for (const name of ['setTimeout', 'setInterval']) {
    const begin = globalThis[name];
    globalThis[name] = (deed, ms, ...more) => (ms >= 4000 ? 0 : begin(deed, ms, ...more));
  }
  globalThis.stageChanged = performance.now();
  new MutationObserver(() => {
    globalThis.stageChanged = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }',
  );
  document.adoptedStyleSheets = [still];
}

/** In the page: for how long nothing has changed; nothing while it opens, or while letters, pictures or a place on the board are waited for. */
async function quietSince(opening) {
  await document.fonts.ready;
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)));
  const filled = document.querySelector('#app')?.childElementCount > 0;
  const placed = !document.querySelector('.flow:not([data-placed])');
  const open = !opening.some(words => document.body.textContent.includes(words));
  if (!filled || !placed || !open) return 0;
  const quiet = performance.now() - globalThis.stageChanged;
  await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return quiet;
}

/** What pages say while they open. */
const OPENING = ['pl', 'en'].flatMap(language =>
  Object.values(JSON.parse(readFileSync(join(import.meta.dirname, `../../src/i18n/${language}.json`))))
    .map(words => words.opening)
    .filter(Boolean),
);

/** What a page has asked and has not been told; of a stream, and of a refusal, the beginning is enough. */
function watchQuestions(page) {
  const open = new Set();
  page.on('request', asked => open.add(asked));
  page.on('requestfinished', asked => open.delete(asked));
  page.on('requestfailed', asked => open.delete(asked));
  page.on('response', answer => {
    const goesOn = answer.headers()['content-type']?.startsWith('text/event-stream');
    if (goesOn || !answer.ok()) open.delete(answer.request());
  });
  return open;
}

/** Returns what waits until the page, and every page in it, has been at rest for so long. */
export function watchRest(page, busy = () => false) {
  const open = watchQuestions(page);
  const quiet = async () => {
    const within = await page.evaluate(() => document.querySelectorAll('iframe').length);
    if (page.frames().length <= within) return 0;
    const frames = await Promise.all(
      page.frames().map(frame => frame.evaluate(quietSince, OPENING).catch(() => 0)),
    );
    return Math.min(...frames);
  };
  return async ms => {
    const end = Date.now() + PATIENCE_MS;
    // twice, because a page within the page may have begun while the first was looked at
    for (let times = 0; times < 2; ) {
      times = !busy() && open.size === 0 && (await quiet()) > ms ? times + 1 : 0;
      if (Date.now() > end) {
        const asked = [...open].map(one => one.url()).join(' ');
        throw new Error(`${page.url()} does not come to rest ${asked}`);
      }
      await new Promise(done => setTimeout(done, 50));
    }
  };
}
