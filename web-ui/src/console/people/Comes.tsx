import { day } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Person } from '../../shared/types';
import type { Deed } from '../deed';
import type { Desk } from '../desk';

/** To which meetings somebody signed up; whoever gives a seat up gives it to the first in line. */
export function Comes(props: { desk: Desk; person: Person; deed: Deed; name: string }) {
  const { desk, person, deed, name } = props;
  const workshop = desk.workshop.value;
  if (!workshop) return null;
  const set = (sessionId: string, comes: boolean) => {
    const sessionIds = comes
      ? [...person.registered, sessionId]
      : person.registered.filter(id => id !== sessionId);
    const path = `/participants/${person.participantId}`;
    return desk.act(deed, 'PUT', path, { sessionIds }, t('console.did_correct', { name }));
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
                checked={person.registered.includes(session.sessionId)}
                disabled={session.state === 'CLOSED' || deed.busy.value}
                data-testid={`comes-${session.number}-${person.participantId}`}
                onChange={event => void set(session.sessionId, event.currentTarget.checked)}
              />{' '}
              {day(session.startsAt, workshop.timezone)}
            </label>
          ))}
      </div>
    </fieldset>
  );
}
