const NBSP = '\u00a0';

/** Polish typesetting: a one-letter word never hangs at the end of a line. */
export function nbsp(text: string): string {
  return text.replace(/(^|[\s(„"\u00a0])([aiouwzAIOUWZ]) (?=\S)/gu, `$1$2${NBSP}`);
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
