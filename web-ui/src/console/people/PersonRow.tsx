import { time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Check } from '../../shared/icons';
import type { Board, Person } from '../../shared/types';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Refusal } from '../parts/Refusal';

interface PersonRowProps {
  desk: Desk;
  person: Person;
  session: Board['session'];
}

/** One person at the door: one button, or the mark that they are here and since when. */
export function PersonRow({ desk, person, session }: PersonRowProps) {
  const deed = useDeed();
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const here = session && person.checkedIn.find(one => one.sessionId === session.sessionId);
  const name = person.name ?? t('console.without_name');
  const path = `/sessions/${session?.sessionId}/attendance/${person.participantId}`;
  const checkIn = () =>
    desk.act(deed, 'PUT', path, { method: 'HAND' }, t('console.did_check_in', { name }), {
      method: 'DELETE',
      path,
    });
  return (
    <li data-testid={`person-${person.participantId}`}>
      <span class="line-main">
        <b>
          <bdi>{name}</bdi>
        </b>
        {(person.organisation || person.waitlisted) && (
          <span class="note">
            <bdi>{person.organisation}</bdi> {person.waitlisted && t('console.waitlisted')}
          </span>
        )}
        <Refusal of={deed} />
      </span>
      {here ? (
        <span class="here" role="status" data-testid={`here-${person.participantId}`}>
          <Check /> {t('console.here_since', { time: time(here.at, zone) })}
        </span>
      ) : (
        <button
          type="button"
          class="button"
          disabled={!session || deed.busy.value}
          aria-label={t('console.check_in_person', { name })}
          data-testid={`check-in-${person.participantId}`}
          onClick={() => void checkIn()}
        >
          {t('console.check_in')}
        </button>
      )}
    </li>
  );
}
