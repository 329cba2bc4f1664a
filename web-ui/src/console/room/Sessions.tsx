import { day, span } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { closeSession, openSession } from './acts';

/** The sessions of the workshop, to be opened and closed. */
export function Sessions({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const workshop = desk.workshop.value;
  if (!workshop) return null;
  const open = desk.board.value?.session?.sessionId;
  const zone = workshop.timezone;
  return (
    <Panel title={t('console.sessions')}>
      <ul class="lines">
        {[...workshop.sessions]
          .sort((a, b) => a.number - b.number)
          .map(session => {
            const here = session.sessionId === open;
            const counts = desk.attendance.value?.sessions.find(one => one.sessionId === session.sessionId);
            return (
              <li key={session.sessionId}>
                <span class="line-main">
                  <b>{t('common.meeting_of', { number: session.number, total: workshop.sessions.length })}</b>
                  <span class="note">
                    {day(session.startsAt, zone)}, {span(session.startsAt, session.endsAt, zone)}
                    {counts && ` · ${t('console.registered', { count: counts.registered })}`}
                    {counts && counts.checkedIn > 0 && ` · ${t('console.came', { count: counts.checkedIn })}`}
                  </span>
                </span>
                {here ? (
                  <button
                    type="button"
                    class="button"
                    disabled={attempt.busy.value}
                    onClick={() => void closeSession(desk, attempt, session)}
                    data-testid={`close-session-${session.number}`}
                  >
                    {t('console.close_session')}
                  </button>
                ) : (
                  <button
                    type="button"
                    class="button"
                    disabled={attempt.busy.value || open !== undefined}
                    onClick={() => void openSession(desk, attempt, session)}
                    data-testid={`open-session-${session.number}`}
                  >
                    {t(session.state === 'CLOSED' ? 'console.reopen_session' : 'console.open_session')}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
      <Refusal of={attempt} />
    </Panel>
  );
}
