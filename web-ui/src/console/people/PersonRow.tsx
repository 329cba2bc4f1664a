import { useSignal } from '@preact/signals';
import { time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Check, Down } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Board, Person } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { PersonMore } from './PersonMore';

interface PersonRowProps {
  desk: Desk;
  person: Person;
  session: Board['session'];
}

/** One person at the door: one button, or the mark that they are here and since when. */
export function PersonRow({ desk, person, session }: PersonRowProps) {
  const attempt = useAction();
  const more = useSignal(false);
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const here = session && person.checkedIn.find(one => one.sessionId === session.sessionId);
  const name = person.name ?? t('console.without_name');
  const path = `/sessions/${session?.sessionId}/attendance/${person.participantId}`;
  const table = desk.board.value?.tables?.find(one => one.tableId === person.tableId)?.name;
  const notes = [
    person.kind === 'TABLE' && t('console.table_phone'),
    person.organisation,
    person.waitlisted && t('console.waitlisted'),
    table,
    here?.left && t('console.left_early'),
  ].filter(Boolean);
  const checkIn = () =>
    desk.act(
      attempt,
      'PUT',
      path,
      { method: 'HAND' } satisfies Shapes['CheckIn'],
      t('console.did_check_in', { name }),
    );
  return (
    <li data-testid={`person-${person.participantId}`}>
      <span class="line-main">
        <b>
          <bdi>{name}</bdi>
        </b>
        {notes.length > 0 && (
          <span class="note">
            <bdi>{notes.join(' · ')}</bdi>
          </span>
        )}
        <Refusal of={attempt} />
      </span>
      {here && !here.left ? (
        <span class="here" role="status" data-testid={`here-${person.participantId}`}>
          <Check /> {t('console.here_since', { time: time(here.at, zone) })}
        </span>
      ) : (
        <button
          type="button"
          class="button"
          disabled={!session || attempt.busy.value}
          aria-label={t('console.check_in_person', { name })}
          data-testid={`check-in-${person.participantId}`}
          onClick={() => void checkIn()}
        >
          {t('console.check_in')}
        </button>
      )}
      <button
        type="button"
        class="button small"
        aria-expanded={more.value}
        aria-label={t('console.more_of', { name })}
        title={t('console.more')}
        data-testid={`more-${person.participantId}`}
        onClick={() => {
          more.value = !more.value;
        }}
      >
        <Down />
      </button>
      {more.value && <PersonMore desk={desk} person={person} name={name} />}
    </li>
  );
}
