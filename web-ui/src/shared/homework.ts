import type { Action, PlannedSession } from './types';

/** The meeting that comes after the open one, or after those that were held. */
const nextMeeting = (sessions: readonly PlannedSession[], open?: number): PlannedSession | undefined =>
  [...sessions]
    .sort((a, b) => a.number - b.number)
    .find(one => (open === undefined ? one.state === 'PLANNED' : one.number > open));

/** Homework is what is due before we meet again and is not done yet. */
export function isHomework(action: Action, sessions: readonly PlannedSession[], open?: number): boolean {
  const next = nextMeeting(sessions, open);
  return !!next && !!action.dueOn && action.status !== 'DONE' && action.dueOn <= next.startsAt.slice(0, 10);
}
