import type { Agenda, AgendaItem } from './types';

/** The agenda of one session; of none that is open, the first one's. */
export function agendaOf(
  agenda: Agenda | undefined,
  sessionId: string | undefined,
): AgendaItem[] | undefined {
  const own = agenda?.sessions.find(session => session.sessionId === sessionId) ?? agenda?.sessions[0];
  return agenda && (own?.items ?? []);
}
