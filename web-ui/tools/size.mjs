// Holds every page to its weight: script and style as they travel (gzip), fonts file by file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = process.env.NARADA_UI_OUT ?? 'dist';
const KB = 1024;
const FONT_LIMIT = 25;
/** What a page needs before its first sight: its entry and the chunks named here. */
const PAGES = [
  { page: 'phone', name: 'phone, joining', with: ['JoinPage'], script: 25, style: 10 },
  { page: 'phone', name: 'phone, in the room', with: ['RoomPage'], script: 25, style: 10 },
  {
    page: 'phone',
    name: 'phone, all of it',
    with: ['JoinPage', 'RoomPage', 'lazyScreens', 'database'],
    script: 42,
    style: 10,
  },
  { page: 'phone', name: 'phone, checking the record', with: ['remember', 'verdict'], script: 30, style: 10 },
  { page: 'plan', name: 'plan', with: [], script: 25, style: 10 },
  { page: 'record', name: 'record', with: [], script: 40, style: 10 },
  { page: 'record', name: 'record, checking', with: ['program', 'proof'], script: 60, style: 10 },
  { page: 'accessibility', name: 'accessibility', with: [], script: 25, style: 10 },
  { page: 'board', name: 'board', with: [] },
  { page: 'console', name: 'console', with: [] },
];
let failed = false;

const weigh = file => gzipSync(readFileSync(join(out, file))).length;
const read = file => readFileSync(join(out, file), 'utf8');
const assets = readdirSync(join(out, 'assets'));

function line(what, bytes, limit) {
  const over = limit !== undefined && bytes > limit * KB;
  failed ||= over;
  const bound = limit === undefined ? '' : ` of ${limit} KB${over ? '  TOO HEAVY' : ''}`;
  console.log(`${what.padEnd(30)} ${(bytes / KB).toFixed(1).padStart(6)} KB${bound}`);
}

/** A script and everything that it imports at once. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    closure(`assets/${name}`, seen);
  return seen;
}

function scripts(entry, chunks) {
  const files = closure(entry);
  for (const chunk of chunks) {
    const file = assets.find(name => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
    if (!file) throw new Error(`no chunk ${chunk}`);
    closure(`assets/${file}`, files);
  }
  return [...files].reduce((sum, file) => sum + weigh(file), 0);
}

for (const { page, name, with: chunks, script, style } of PAGES) {
  const html = read(`${page}.html`);
  const entry = html.match(/<script[^>]+src="\/(assets\/[^"]+\.js)"/)[1];
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\/(assets\/[^"]+\.css)"/g)].map(
    found => found[1],
  );
  line(`${name}: script`, scripts(entry, chunks), script);
  line(
    `${name}: style`,
    styles.reduce((sum, file) => sum + weigh(file), 0),
    style,
  );
}
for (const file of assets.filter(name => name.startsWith('words-')))
  line(file.replace(/-[\w-]{8}\.json$/, ''), weigh(`assets/${file}`));
for (const file of assets.filter(name => name.endsWith('.woff2'))) {
  const short = file.replace(/-[\w-]{8}\.woff2$/, '').replace('atkinson-hyperlegible-next-', 'font ');
  line(short, readFileSync(join(out, 'assets', file)).length, FONT_LIMIT);
}
if (failed) process.exit(1);
