import { useSignal } from '@preact/signals';
import { day } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { isFull, losesSeat } from '../../shared/seats';
import type { Shapes } from '../../shared/shapes';
import type { Person } from '../../shared/types';
import type { Desk } from '../desk/desk';
import type { Attempt } from '../desk/useAction';

/** To which meetings somebody signed up; whoever gives a seat up gives it to the first in line, and is asked first. */
export function Comes(props: { desk: Desk; person: Person; attempt: Attempt; name: string }) {
  const { desk, person, attempt, name } = props;
  const asked = useSignal<string[] | null>(null);
  const workshop = desk.workshop.value;
  if (!workshop) return null;
  const lines = new Map(person.waiting?.map(line => [line.sessionId, line.place]));
  const chosen = [...person.registered, ...lines.keys()];
  const full = (sessionId: string) => isFull(desk.attendance.value, sessionId);
  const send = (sessionIds: string[]) => {
    asked.value = null;
    const path = `/participants/${person.participantId}`;
    return desk.act(
      attempt,
      'PUT',
      path,
      { sessionIds } satisfies Shapes['ChangeRegistration'],
      t('console.did_correct', { name }),
    );
  };
  const set = (sessionId: string, comes: boolean) => {
    const next = comes ? [...chosen, sessionId] : chosen.filter(id => id !== sessionId);
    if (losesSeat(person.registered, next, full)) asked.value = next;
    else void send(next);
  };
  return (
    <fieldset>
      <legend>{t('console.comes_to')}</legend>
      <div class="row">
        {[...workshop.sessions]
          .sort((a, b) => a.number - b.number)
          .map(session => (
            <label key={session.sessionId} class="comes">
              <input
                type="checkbox"
                checked={(asked.value ?? chosen).includes(session.sessionId)}
                disabled={session.state === 'CLOSED' || attempt.busy.value}
                data-testid={`comes-${session.number}-${person.participantId}`}
                onChange={event => set(session.sessionId, event.currentTarget.checked)}
              />{' '}
              {day(session.startsAt, workshop.timezone)}
              {lines.has(session.sessionId) &&
                ` (${t('console.waitlisted')}: ${lines.get(session.sessionId)})`}
            </label>
          ))}
      </div>
      {asked.value && (
        <div class="confirm" role="alertdialog" aria-label={t('common.seat_lost')} data-testid="seat-lost">
          <p>{t('common.seat_lost')}</p>
          <button
            type="button"
            class="button strong"
            data-testid="seat-lost-yes"
            onClick={() => void send(asked.value ?? chosen)}
          >
            {t('common.seat_lost_yes')}
          </button>
          <button
            type="button"
            class="button"
            data-testid="seat-lost-no"
            onClick={() => {
              asked.value = null;
            }}
          >
            {t('common.seat_lost_no')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
