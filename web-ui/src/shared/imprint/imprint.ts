import { inWorkshop } from '../api';
import type { Language } from '../i18n';

/** What a signed note on the record says, as far as a screen shows it. */
export interface Imprint {
  /** How many events it covers. */
  size: number;
  /** The root over them, in base64. */
  root: string;
}

export const WORDS = 8;
const BITS = 11;

/** The second and third line of a note; nothing where it is none. */
export function imprintOf(note: string): Imprint | undefined {
  const [origin, size, root] = note.split('\n');
  if (!origin?.startsWith('narada/') || !/^[1-9]\d*$/.test(size ?? '') || !/^[\w+/]{43}=$/.test(root ?? ''))
    return undefined;
  return { size: Number(size), root: root as string };
}

/** The latest of a workshop; nothing while there is none, or while the server does not answer. */
export const readImprint = (workshopId: string, signal: AbortSignal): Promise<Imprint | undefined> =>
  readAt(inWorkshop(workshopId, '/record/checkpoint'), { signal });

/** The one that was made when the record had so many entries. */
export const readImprintOf = (workshopId: string, size: number): Promise<Imprint | undefined> =>
  readAt(inWorkshop(workshopId, `/record/checkpoint?size=${size}`));

async function readAt(path: string, options: RequestInit = {}): Promise<Imprint | undefined> {
  try {
    const answer = await fetch(path, {
      headers: { Accept: 'text/plain, application/problem+json' },
      credentials: 'same-origin',
      ...options,
    });
    return answer.ok ? imprintOf(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** The first 88 bits of the root, eleven for each word; the same numbers in every language. */
export function wordNumbers(root: string): number[] {
  const bits = [...atob(root)]
    .slice(0, (WORDS * BITS) / 8)
    .map(byte => byte.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: WORDS }, (_, n) => Number.parseInt(bits.slice(n * BITS, (n + 1) * BITS), 2));
}

/** All 2048 words of a language, loaded only when somebody wants to see some. */
export async function wordList(language: Language): Promise<string[]> {
  const list = await (language === 'pl' ? import('./words.pl.json') : import('./words.en.json'));
  return list.default.words.split(' ');
}

export async function imprintWords(root: string, language: Language): Promise<string[]> {
  const list = await wordList(language);
  return wordNumbers(root).map(number => list[number] as string);
}
