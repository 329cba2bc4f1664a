import type { PlannedSession, Workshop } from './types';

/** The meetings that somebody can still come to. One that was never opened is over with its hour, unless an earlier one is on. */
export function stillOpen({ state, sessions }: Workshop, now: number): PlannedSession[] {
  if (state === 'CLOSED') return [];
  const on = sessions.find(session => session.state === 'OPEN')?.number ?? Number.POSITIVE_INFINITY;
  return sessions.filter(
    session =>
      session.state === 'OPEN' ||
      (session.state === 'PLANNED' && (Date.parse(session.endsAt) >= now || session.number > on)),
  );
}
