import { type StandingItem, standingIdeas, standingNeeds } from '../../shared/boardItems';
import { last } from '../../shared/last';
import type { PastView } from '../../shared/sinceLastMeeting';
import type { ShownBoard } from '../../shared/themes';
import type {
  AgendaItem,
  Attendance,
  Board,
  Decision,
  Phase,
  PlannedSession,
  Workshop,
} from '../../shared/types';

/** Everything a board is drawn from. */
export interface Scene {
  board: ShownBoard;
  workshop: Workshop;
  agenda: AgendaItem[];
  attendance?: Attendance | undefined;
  /** For the how many-th time the session is in its phase. */
  turn?: number;
  /** When the phase began. */
  since?: string | undefined;
  /** How it stood when the last meeting ended, while this one is only beginning. */
  lastTime?: PastView | undefined;
}

type PageName =
  | 'lobby'
  | 'card'
  | 'needs'
  | 'ideas'
  | 'groups'
  | 'voting'
  | 'deciding'
  | 'planning'
  | 'break'
  | 'evaluation'
  | 'closing'
  | 'between';

const PAGES: Record<Phase, PageName> = {
  LOBBY: 'lobby',
  WELCOME: 'card',
  INPUT: 'card',
  NEEDS: 'needs',
  IDEAS: 'ideas',
  GROUPING: 'groups',
  PRIORITISING: 'voting',
  DECIDING: 'deciding',
  PLANNING: 'planning',
  BREAK: 'break',
  EVALUATION: 'evaluation',
  CLOSING: 'closing',
};

export const pageOf = (board: Board): PageName => (board.session ? PAGES[board.session.phase] : 'between');

/** The session that is open, or else the one that comes next. */
export function sessionShown({ board, workshop }: Scene): PlannedSession | undefined {
  const open = workshop.sessions.find(session => session.sessionId === board.session?.sessionId);
  return open ?? nextSession(workshop);
}

export function nextSession(workshop: Workshop, after?: number): PlannedSession | undefined {
  return [...workshop.sessions]
    .sort((a, b) => a.number - b.number)
    .find(session => (after === undefined ? session.state === 'PLANNED' : session.number > after));
}

/** Whether any of the sessions has been held, or is being held. */
export const begun = (workshop: Workshop): boolean =>
  workshop.sessions.some(session => session.state !== 'PLANNED');

/** What there is to choose from: what was put aside or settled is not. */
export const choosable = (board: Board): StandingItem[] =>
  standingIdeas(board).filter(idea => idea.state === 'OPEN');

interface Tally {
  kind: 'needs' | 'ideas' | 'actions';
  count: number;
}

/** The number in the header: it counts what the page shows. */
export function tally(board: Board): Tally {
  const ideas = (count: number): Tally => ({ kind: 'ideas', count });
  const page = pageOf(board);
  if (page === 'planning' || (page === 'between' && board.actions.length))
    return { kind: 'actions', count: board.actions.length };
  if (page === 'ideas' || page === 'groups') return ideas(standingIdeas(board).length);
  if (page === 'voting') return ideas(board.voting?.ideaIds.length ?? choosable(board).length);
  if (page === 'deciding') return ideas(choosable(board).length);
  const needs: Tally = { kind: 'needs', count: standingNeeds(board).length };
  const said = standingIdeas(board).length;
  return page === 'needs' || page === 'card' || !said ? needs : ideas(said);
}

/** The decision before the room: the newest that still waits for an outcome, else the newest of all. */
export function decisionShown(board: Board): Decision | undefined {
  const standing = board.decisions.filter(decision => !decision.supersededBy);
  const waiting = standing.filter(decision => !decision.outcome);
  return last(waiting.length ? waiting : standing);
}
