import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import type { Board } from '../shared/types';
import { ideaStands, needStands, type Stand } from './rank';

/** What changed between two sights of the same board. */
export interface News {
  needs: Stand[];
  ideas: Stand[];
  decisions: number;
  actions: number;
}

export function since(before: Board, now: Board): News {
  const known = new Set([...before.needs.map(one => one.needId), ...before.ideas.map(one => one.ideaId)]);
  const settled = (board: Board) => board.decisions.filter(one => one.outcome && !one.supersededBy).length;
  return {
    needs: needStands(now).filter(one => !known.has(one.id)),
    ideas: ideaStands(now).filter(one => !known.has(one.id)),
    decisions: Math.max(0, settled(now) - settled(before)),
    actions: Math.max(0, now.actions.length - before.actions.length),
  };
}

/** One meeting as it went, in parts. */
interface Held {
  number: number;
  phases: { endedAt?: string }[];
}

/** When the last meeting before this one ended. */
export function endOfLast(held: readonly Held[], number: number): string | undefined {
  const last = held
    .filter(one => one.number < number && one.phases.length)
    .reduce<Held | undefined>((best, one) => (!best || one.number > best.number ? one : best), undefined);
  return last?.phases.at(-1)?.endedAt;
}

/** What is new since the last meeting; nothing in the first one, and while nothing is. */
export function useNews(board: Board): News | undefined {
  const [before, setBefore] = useState<Board>();
  const { workshopId, session } = board;
  const { sessionId, number = 1 } = session ?? {};
  useEffect(() => {
    setBefore(undefined);
    if (!sessionId || number < 2) return;
    let shut = false;
    const look = async () => {
      const { sessions } = await get<{ sessions: Held[] }>(inWorkshop(workshopId, '/agenda'));
      const end = endOfLast(sessions, number);
      if (!end) return;
      const then = await get<Board>(inWorkshop(workshopId, `/board?audience=projector&at=${end}`));
      if (!shut) setBefore(then);
    };
    look().catch(() => undefined); // without it the card is what it is in a first meeting
    return () => {
      shut = true;
    };
  }, [workshopId, sessionId, number]);
  const news = before && since(before, board);
  return news && (news.needs.length || news.ideas.length || news.decisions || news.actions)
    ? news
    : undefined;
}
