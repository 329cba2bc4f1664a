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
