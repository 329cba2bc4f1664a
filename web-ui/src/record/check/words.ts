import { WORDS, wordList, wordNumbers } from '../../shared/imprint/imprint';

/** Eight words that somebody typed: the numbers that they stand for, or those that are in no list. */
type Typed = { numbers: number[] } | { misspelt: string[] };

/** Nothing where it is not eight words. Which language they are in is told by the words. */
export async function typedWords(text: string): Promise<Typed | undefined> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length !== WORDS || /[^\p{L}\p{M}\s,.;·-]/u.test(text)) return undefined;
  const lists = await Promise.all([wordList('pl'), wordList('en')]);
  const tries = lists.map(list => words.map(word => list.indexOf(word)));
  const missed = (numbers: number[]) => numbers.filter(number => number < 0).length;
  const [pl = [], en = []] = tries;
  const best = missed(en) < missed(pl) ? en : pl;
  return missed(best) ? { misspelt: words.filter((_, n) => (best[n] as number) < 0) } : { numbers: best };
}

/** Whether these are the words of a root. */
export const isWorded = (root: string, numbers: readonly number[]): boolean =>
  wordNumbers(root).join() === numbers.join();
