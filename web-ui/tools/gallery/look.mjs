// Looks at every state: is it as it was approved, does axe find nothing, can everybody use it? `--write` approves anew, `--all` takes no
// combination for another; words name the states to look at, by a part of their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { launch, mediaOf, visit } from './browser.mjs';
import { faultsFor, faultsOf, isPhone } from './faults.mjs';
import { inParallel } from './parallel.mjs';
import { approve, compare, drawnBy, tidy } from './pictures.mjs';
import { open, replay } from './stage.mjs';
import { fill, STATES, seatOf } from './states.mjs';

/** Each language with its theme; the picture is of the first size, axe looks at one of the two. */
const PASSES = [
  { lang: 'pl', look: 'light', size: 0 },
  { lang: 'en', look: 'dark', size: 1 },
];
const PAGES_AT_ONCE = 3;

const given = process.argv.slice(2);
const writing = given.includes('--write');
const thorough = given.includes('--all');
const wanted = given.filter(word => !word.startsWith('--'));

const recording = Object.assign(
  {},
  ...[3, 67, 300].map(people =>
    JSON.parse(
      brotliDecompressSync(readFileSync(join(import.meta.dirname, 'recorded', `room-${people}.json.br`))),
    ),
  ),
);
const faults = [];
const missing = new Set();

/** Each size, theme and language once; with `--all` every size in every theme in every language. */
const combinations = (sizes, { look, size }) =>
  thorough ? sizes.flatMap(one => ['light', 'dark'].map(theme => [one, theme])) : [[sizes[size], look]];

/** One state in one language: its picture, then themes and sizes before axe. */
async function look(browser, url, state, pass) {
  const facts = recording[`${state.room}/${state.moment}`];
  const name = `${state.name}-${pass.lang}-${pass.look}`;
  const asked = { ...state, path: fill(state.path, facts), seat: seatOf(state) };
  const seen = await visit(browser, url, asked, { ...pass, at: facts.at, size: state.sizes[0] });
  const say = found => faults.push(...found.map(fault => `${name}: ${fault}`));
  try {
    const picture = await seen.page.screenshot({ optimizeForSpeed: true });
    say(writing ? await approve(name, picture) : await compare(name, picture));
    for (const [size, theme] of combinations(state.sizes, pass)) {
      await seen.page.setViewport(size);
      await seen.page.emulateMediaFeatures(mediaOf(theme));
      await seen.settle();
      say((await faultsOf(seen.page, isPhone(state))).map(fault => `${size.width} px, ${theme}: ${fault}`));
    }
    say(await faultsFor(seen, state));
    say(seen.complaints);
  } finally {
    await seen.close();
  }
}

const began = Date.now();
const stage = await open(replay(recording, what => missing.add(what)));
const browser = await launch();
const other = drawnBy(await browser.version(), writing && wanted.length === 0);
if (other) console.log(other);
const states = STATES.filter(state => wanted.length === 0 || wanted.some(word => state.name.includes(word)));
try {
  const visits = states.flatMap(state => PASSES.map(pass => ({ state, pass })));
  await inParallel(visits, PAGES_AT_ONCE, ({ state, pass }) =>
    look(browser, stage.url, state, pass).catch(problem =>
      faults.push(`${state.name}-${pass.lang}-${pass.look}: ${problem.message}`),
    ),
  );
} finally {
  await browser.close();
  stage.close();
}
if (writing && wanted.length === 0)
  tidy(states.flatMap(state => PASSES.map(({ lang, look }) => `${state.name}-${lang}-${look}`)));
for (const what of missing) faults.push(`not recorded, answered 404: ${what}`);
for (const fault of [...new Set(faults)].sort()) console.log(fault);
console.log(`${states.length} states, ${faults.length} faults, ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = faults.length > 0 ? 1 : 0;
