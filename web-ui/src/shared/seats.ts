import type { Attendance } from './types';

/** Whether whoever comes to a meeting now has to wait for a seat. */
export function isFull(attendance: Attendance | null | undefined, sessionId: string): boolean {
  const capacity = attendance?.capacity;
  const meeting = attendance?.sessions.find(one => one.sessionId === sessionId);
  return capacity !== undefined && !!meeting && meeting.registered >= capacity;
}

/** A change of meetings by which somebody would give up a seat that others wait for, or for a place in a line. */
export function losesSeat(
  seated: readonly string[],
  chosen: readonly string[],
  full: (sessionId: string) => boolean,
): boolean {
  const given = seated.filter(id => !chosen.includes(id));
  const lines = chosen.filter(id => !seated.includes(id) && full(id));
  return given.some(full) || (given.length > 0 && lines.length > 0);
}
