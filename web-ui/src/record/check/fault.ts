/** What is checked, in this order; the first that does not hold is said. */
export const CHECKS = [
  'files',
  'form',
  'sequence',
  'duplicate',
  'time',
  'chain',
  'signature',
  'root',
  'rotation',
  'fork',
  'opening',
  'plan',
] as const;
export type Check = (typeof CHECKS)[number];

/** The first thing that does not hold: which check, at which event if it is about one, and which file or field. */
export class Fault extends Error {
  constructor(
    readonly check: Check,
    readonly n?: number,
    readonly what = '',
  ) {
    super(`${check} at n=${n ?? '-'} ${what}`);
  }
}
