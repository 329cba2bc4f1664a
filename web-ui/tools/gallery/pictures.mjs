// Approved pictures, small enough to be kept: at most 960 px wide, as WebP. A difference leaves three pictures for eyes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const WIDTH = 960;
/** How far the colours of a point may lie apart (0 to 1). */
const COLOUR = 0.2;
/** What share of the points may lie further: another browser than that of the approval draws letters a little otherwise. */
const SHARE = { same: 0.0005, another: 0.05 };
const root = join(import.meta.dirname, '../..');
const DRAWN_BY = join(root, 'pictures/drawn-by.txt');
let share = SHARE.same;
const approved = name => join(root, 'pictures', `${name}.webp`);
const different = (name, what) => join(root, 'target/pictures', `${name}.${what}.png`);

const small = picture =>
  sharp(picture).resize({ width: WIDTH, withoutEnlargement: true, kernel: 'lanczos3' });
const packed = picture => small(picture).webp({ nearLossless: true, quality: 20, effort: 5 }).toBuffer();
const raw = picture => picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Says which browser draws now; nothing when it drew what was approved, too. */
export function drawnBy(browser, writing) {
  if (writing) {
    mkdirSync(join(root, 'pictures'), { recursive: true });
    writeFileSync(DRAWN_BY, `${browser}\n`);
  }
  const before = existsSync(DRAWN_BY) ? readFileSync(DRAWN_BY, 'utf8').trim() : 'nobody knows what';
  share = before === browser ? SHARE.same : SHARE.another;
  return before === browser
    ? undefined
    : `Approved with ${before}, drawn with ${browser}: up to ${100 * share} % of the points may differ.`;
}

/** Keeps it; one that is alike stays as it is. */
export async function approve(name, picture) {
  mkdirSync(join(root, 'pictures'), { recursive: true });
  if (existsSync(approved(name)) && (await difference(approved(name), picture)) === undefined) return [];
  writeFileSync(approved(name), await packed(picture));
  return [];
}

/** Why it is not as it was approved; nothing when it is. */
export async function compare(name, picture) {
  if (!existsSync(approved(name))) return ['no approved picture'];
  const found = await difference(approved(name), picture);
  if (!found) return [];
  mkdirSync(join(root, 'target/pictures'), { recursive: true });
  await small(picture).png().toFile(different(name, 'actual'));
  await sharp(approved(name)).png().toFile(different(name, 'expected'));
  if (found.drawn) await sharp(found.drawn, { raw: found.form }).png().toFile(different(name, 'difference'));
  return [`${found.why}; see web-ui/target/pictures/${name}.*.png`];
}

/** Removes pictures of states that are no more. */
export function tidy(names) {
  const kept = new Set(names.map(name => `${name}.webp`));
  for (const file of readdirSync(join(root, 'pictures')))
    if (file.endsWith('.webp') && !kept.has(file)) rmSync(join(root, 'pictures', file));
}

async function difference(before, now) {
  const [one, other] = [await raw(sharp(before)), await raw(small(now))];
  const { width, height } = one.info;
  if (width !== other.info.width || height !== other.info.height) return { why: 'another size' };
  const drawn = Buffer.alloc(width * height * 4);
  const pixels = pixelmatch(one.data, other.data, drawn, width, height, { threshold: COLOUR });
  if (pixels <= width * height * share) return undefined;
  return {
    why: `differs in ${pixels} of ${width * height} points`,
    drawn,
    form: { width, height, channels: 4 },
  };
}
