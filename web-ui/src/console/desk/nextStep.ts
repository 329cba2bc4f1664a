import { following } from '../../shared/phaseOrder';
import type { AgendaItem, Board, Phase, PlannedSession, Workshop } from '../../shared/types';

/** What comes now: one thing. */
export type DeskStep =
  | { kind: 'openDoor'; session: PlannedSession }
  | { kind: 'openSession'; session: PlannedSession }
  | { kind: 'phase'; phase: Phase; minutes?: number }
  | { kind: 'closeSession'; session: PlannedSession }
  | { kind: 'publish' }
  | { kind: 'done' };

/** What is still to do in the moment that the room is in; it stands in the middle, not on the bar. */
type Unfinished = 'openVoting' | 'closeVoting' | 'decide' | 'adopt';

/** The order of a workshop: open, let in, go through the agenda, close; after the last session the plan goes out. */
export function nextStep(
  workshop: Workshop,
  board: Board,
  agenda: readonly AgendaItem[],
  published: boolean,
  turn = 1,
): DeskStep {
  const { session } = board;
  if (!session) {
    const next = [...workshop.sessions]
      .sort((a, b) => a.number - b.number)
      .find(one => one.state === 'PLANNED');
    if (next) return { kind: 'openSession', session: next };
    return board.actions.length && !published ? { kind: 'publish' } : { kind: 'done' };
  }
  const planned = workshop.sessions.find(one => one.sessionId === session.sessionId);
  if (session.phase === 'LOBBY' && !board.door.open && planned) return { kind: 'openDoor', session: planned };
  const phase = following(session.phase, agenda, turn);
  if (phase) {
    const minutes = agenda.find(item => item.phase === phase)?.minutes;
    return { kind: 'phase', phase, ...(minutes ? { minutes } : {}) };
  }
  return planned ? { kind: 'closeSession', session: planned } : { kind: 'done' };
}

/** What the present phase is for and has not brought yet. */
export function unfinished(board: Board): Unfinished | undefined {
  switch (board.session?.phase) {
    case 'PRIORITISING':
      if (!board.voting) return 'openVoting';
      return board.voting.state === 'OPEN' ? 'closeVoting' : undefined;
    case 'DECIDING':
      return !board.decisions.length || board.decisions.some(waits) ? 'decide' : undefined;
    case 'PLANNING':
      return board.decisions.some(decision => lacksAction(board, decision.decisionId)) ? 'adopt' : undefined;
    default:
      return undefined;
  }
}

/** A decision that has no outcome yet. */
export const waits = (decision: Board['decisions'][number]) => !decision.outcome && !decision.supersededBy;

/** An adopted decision from which no action has come yet. */
function lacksAction(board: Board, decisionId: string): boolean {
  const decision = board.decisions.find(one => one.decisionId === decisionId);
  return (
    decision?.outcome === 'ADOPTED' &&
    !decision.supersededBy &&
    !board.actions.some(action => action.decisionId === decisionId)
  );
}
