// Approved pictures, small enough to be kept: 480 px wide, few colours. A difference leaves three pictures for eyes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const WIDTH = 480;
/** How far colours may lie apart, and what share of a picture may differ: another machine draws edges otherwise. */
const COLOUR = 0.2;
const SHARE = 0.002;
const root = join(import.meta.dirname, '../..');
const approved = name => join(root, 'pictures', `${name}.png`);
const different = (name, what) => join(root, 'target/pictures', `${name}.${what}.png`);

const small = picture =>
  sharp(picture)
    .resize({ width: WIDTH, withoutEnlargement: true, kernel: 'lanczos3' })
    .png({ palette: true, colours: 16, dither: 0, effort: 8 })
    .toBuffer();
const raw = picture => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

export async function approve(name, picture) {
  const now = await small(picture);
  mkdirSync(join(root, 'pictures'), { recursive: true });
  if (existsSync(approved(name)) && (await difference(readFileSync(approved(name)), now)) === undefined)
    return [];
  writeFileSync(approved(name), now);
  return [];
}

/** Why it is not as it was approved; nothing when it is. */
export async function compare(name, picture) {
  const now = await small(picture);
  if (!existsSync(approved(name))) return ['no approved picture'];
  const before = readFileSync(approved(name));
  const found = await difference(before, now);
  if (!found) return [];
  mkdirSync(join(root, 'target/pictures'), { recursive: true });
  writeFileSync(different(name, 'actual'), now);
  writeFileSync(different(name, 'expected'), before);
  if (found.drawn) await sharp(found.drawn, { raw: found.form }).png().toFile(different(name, 'difference'));
  return [`${found.why}; see web-ui/target/pictures/${name}.*.png`];
}

/** Removes pictures of states that are no more. */
export function tidy(names) {
  const kept = new Set(names.map(name => `${name}.png`));
  for (const file of readdirSync(join(root, 'pictures')))
    if (!kept.has(file)) rmSync(join(root, 'pictures', file));
}

async function difference(before, now) {
  const [one, other] = [await raw(before), await raw(now)];
  const { width, height } = one.info;
  if (width !== other.info.width || height !== other.info.height) return { why: 'another size' };
  const drawn = Buffer.alloc(width * height * 4);
  const pixels = pixelmatch(one.data, other.data, drawn, width, height, { threshold: COLOUR });
  if (pixels <= width * height * SHARE) return undefined;
  return {
    why: `differs in ${pixels} of ${width * height} points`,
    drawn,
    form: { width, height, channels: 4 },
  };
}
