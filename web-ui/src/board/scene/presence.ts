import { number, t } from '../../shared/i18n';
import type { Decision } from '../../shared/types';

/** Who was at all sessions so far; in the first one that is not worth saying. */
export const atAllSessions = (decision: Decision): number =>
  decision.sessionNumber === 1 ? 0 : (decision.presentAtAllSessions ?? 0);

/** „23 osoby, 17 z nich na obu spotkaniach” */
export function presence(count: number, atAll: number, total: number): string {
  const people = t('board.people', { count });
  if (!atAll || total < 2) return people;
  return t(total === 2 ? 'board.at_both' : 'board.at_all', { people, all: number(atAll) });
}
