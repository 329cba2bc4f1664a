import { get, inWorkshop } from './api';
import { last } from './last';
import type { PastView } from './sinceLastMeeting';
import type { AgendaDay, Attendance, Board, Phase } from './types';

/** The phases in which a room hears what happened since it last met. */
const TOLD: readonly Phase[] = ['LOBBY', 'WELCOME'];

/** When the meeting before this one ended, if there was one and this one is only beginning. */
export function endOfLast(days: readonly AgendaDay[], session: Board['session']): string | undefined {
  if (!session || !TOLD.includes(session.phase)) return undefined;
  return days
    .filter(day => day.number < session.number)
    .sort((a, b) => b.number - a.number)
    .map(day => last(day.phases)?.endedAt)
    .find(end => end !== undefined);
}

/** The view as it stood when the last meeting ended. */
export async function readLastTime(workshopId: string, at: string): Promise<PastView | undefined> {
  const then = `?at=${encodeURIComponent(at)}`;
  const [board, attendance] = await Promise.all([
    get<Board>(inWorkshop(workshopId, `/board${then}`)).catch(() => undefined),
    get<Attendance>(inWorkshop(workshopId, `/attendance${then}`)).catch(() => undefined),
  ]);
  return board && { board, attendance };
}
