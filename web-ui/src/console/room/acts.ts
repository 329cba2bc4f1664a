import { t, tDynamic } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Phase, PlannedSession } from '../../shared/types';
import type { Desk } from '../desk/desk';
import type { Attempt } from '../desk/useAction';

/** Acts that are done from more than one place. */
export async function startPhase(desk: Desk, attempt: Attempt, phase: Phase): Promise<void> {
  const session = desk.board.value?.session;
  if (!session) return;
  const path = `/sessions/${session.sessionId}/phase`;
  const words = t('console.did_phase', { phase: tDynamic(`common.phase_${phase}`) });
  await desk.act(attempt, 'PUT', path, { phase } satisfies Shapes['StartPhase'], words);
}

export async function openSession(desk: Desk, attempt: Attempt, session: PlannedSession): Promise<void> {
  const path = `/sessions/${session.sessionId}/state`;
  const words = t('console.did_open_session', { number: session.number });
  await desk.act(attempt, 'PUT', path, { state: 'OPEN' } satisfies Shapes['OpenSession'], words);
  await desk.refresh();
}

export async function closeSession(desk: Desk, attempt: Attempt, session: PlannedSession): Promise<void> {
  const path = `/sessions/${session.sessionId}/state`;
  const words = t('console.did_close_session', { number: session.number });
  await desk.act(attempt, 'PUT', path, { state: 'CLOSED' } satisfies Shapes['CloseSession'], words);
  await desk.refresh();
}
