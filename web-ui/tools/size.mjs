// Holds every page to its weight: script and style as they travel (gzip), fonts file by file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = process.env.NARADA_UI_OUT ?? 'dist';
const KB = 1024;
const LIMITS = { phone: { script: 25, style: 10 }, plan: { script: 25, style: 10 } };
const FONT_LIMIT = 25;
let failed = false;

const weigh = file => gzipSync(readFileSync(join(out, file))).length;
const line = (what, bytes, limit) => {
  const over = limit !== undefined && bytes > limit * KB;
  failed ||= over;
  const bound = limit === undefined ? '' : ` of ${limit} KB${over ? '  TOO HEAVY' : ''}`;
  console.log(`${what.padEnd(28)} ${(bytes / KB).toFixed(1).padStart(6)} KB${bound}`);
};

/** A script, everything it imports at once, and the heavier of its two languages. */
function scripts(entry) {
  const seen = new Set();
  const lazy = [];
  const visit = file => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(out, file), 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(`assets/${name}`);
    for (const [, name] of source.matchAll(/import\(\s*[`"']\.\/([\w.-]+\.js)[`"']\s*\)/g))
      lazy.push(`assets/${name}`);
  };
  visit(entry);
  const now = [...seen].reduce((sum, file) => sum + weigh(file), 0);
  return now + Math.max(0, ...lazy.filter(file => !seen.has(file)).map(weigh));
}

for (const page of ['phone', 'board', 'console', 'plan']) {
  const html = readFileSync(join(out, `${page}.html`), 'utf8');
  const entry = html.match(/<script[^>]+src="\/(assets\/[^"]+\.js)"/)?.[1];
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\/(assets\/[^"]+\.css)"/g)].map(
    m => m[1],
  );
  line(`${page}: script`, scripts(entry), LIMITS[page]?.script);
  line(
    `${page}: style`,
    styles.reduce((sum, file) => sum + weigh(file), 0),
    LIMITS[page]?.style,
  );
}
for (const file of readdirSync(join(out, 'assets')).filter(name => name.endsWith('.woff2')))
  line(
    file.replace(/-[\w-]{8}\.woff2$/, '').replace('atkinson-hyperlegible-next-', 'font '),
    readFileSync(join(out, 'assets', file)).length,
    FONT_LIMIT,
  );
if (failed) process.exit(1);
