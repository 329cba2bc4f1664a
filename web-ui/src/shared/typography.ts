const NBSP = '\u00a0';

const LONE_LETTER = /(^|[\s(„"\u00a0])([aiouwzAIOUWZ]) (?=\S)/g;

/** Polish typesetting: a one-letter word never hangs at the end of a line. Twice, because two may follow each other. */
export function nbsp(text: string): string {
  return text.replace(LONE_LETTER, `$1$2${NBSP}`).replace(LONE_LETTER, `$1$2${NBSP}`);
}

/** „K7M 4RX”: capital letters in two groups of three, whatever was typed or pasted. */
export function showCode(typed: string): string {
  const code = readCode(typed);
  return code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/** The six signs of a join code out of anything typed: any case, spaces, dashes, a pasted link. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 6);
}
