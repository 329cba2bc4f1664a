/** Letters without their marks: „Zol” finds „Żółć”. `ł` and `đ` are letters of their own for Unicode, so by hand. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');

/** Every word of the query begins a word of the text. */
export function finds(query: string, text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every(part => words.some(word => word.startsWith(part)));
}

/** Words that carry meaning, for a hint that something similar is already there. */
const stems = (text: string) =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 3)
      .map(word => word.slice(0, 5)),
  );

/** At most three that share words with the text; a hint, never more. */
export function similar<T extends { title: string | null }>(text: string, list: readonly T[]): T[] {
  const wanted = stems(text);
  if (wanted.size < 2) return [];
  return list
    .map(one => {
      const own = stems(one.title ?? '');
      const shared = [...wanted].filter(stem => own.has(stem)).length;
      return { one, score: shared / Math.min(wanted.size, own.size || 1), shared };
    })
    .filter(({ score, shared }) => shared >= 2 && score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ one }) => one);
}
