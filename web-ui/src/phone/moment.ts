import { useEffect, useRef } from 'preact/hooks';
import { now } from '../shared/clock';
import type { Board, Phase } from '../shared/types';

/** What the room is doing: a phase, an open voting, or nothing because no meeting is on. */
export type Moment = Phase | 'VOTING' | 'APART';

export const momentOf = (board: Pick<Board, 'voting' | 'session'>): Moment =>
  board.voting?.state === 'OPEN' ? 'VOTING' : (board.session?.phase ?? 'APART');

/** How long after its phase the server still takes what was being typed. */
export const GRACE_MS = 60_000;

interface ShownMoment {
  moment: Moment;
  /** Whether something was half written when the room went on; then it stands first. */
  penFirst: boolean;
}

/**
 * The moment as this phone shows it. The room goes on at once, unless somebody types into a field that only the moment
 * before has: then for a minute, or for as long as they type. Who does not type is taken to the top.
 */
export function useMoment(current: Moment, halfWritten: () => boolean): ShownMoment {
  const shown = useRef<ShownMoment>({ moment: current, penFirst: false });
  const since = useRef<number | undefined>(undefined);
  if (shown.current.moment === current) since.current = undefined;
  else {
    since.current ??= now.value;
    if (!isKept(now.value - since.current)) {
      since.current = undefined;
      shown.current = { moment: current, penFirst: halfWritten() };
    }
  }
  const { moment } = shown.current;
  const before = useRef(moment);
  useEffect(() => {
    if (before.current !== moment && !typedInto()) scrollTo(0, 0);
    before.current = moment;
  }, [moment]);
  return shown.current;
}

/** The field that somebody types into now. */
export function typedInto(): HTMLElement | undefined {
  const field = document.activeElement;
  return field instanceof HTMLElement && field.matches('textarea, input:not([type=radio], [type=checkbox])')
    ? field
    : undefined;
}

/** The pen has its own place in every moment; other fields come and go with theirs. */
function isKept(waitedMs: number): boolean {
  return [...document.querySelectorAll('textarea')].some(
    field =>
      field.value.trim() !== '' &&
      !field.closest('[data-pen]') &&
      (waitedMs < GRACE_MS || field === document.activeElement),
  );
}
