import type { AgendaItem } from './types';

interface SessionAgenda {
  sessionId?: string;
  items?: AgendaItem[];
}

/** The agenda of one session out of what the server tells: one list, or a list for every session. */
export function agendaOf(answer: unknown, sessionId: string | undefined): AgendaItem[] | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { items, sessions } = answer as { items?: AgendaItem[]; sessions?: SessionAgenda[] };
  const own = sessions?.find(session => session.sessionId === sessionId) ?? sessions?.[0];
  const list = own?.items ?? items ?? [];
  const mine = list.filter(
    item =>
      !sessionId ||
      (item as SessionAgenda).sessionId === undefined ||
      (item as SessionAgenda).sessionId === sessionId,
  );
  return mine;
}
