import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { number, t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { finds } from '../desk/search';
import { Panel } from '../parts/Panel';
import { CountRoom } from './CountRoom';
import { PersonRow } from './PersonRow';
import { RemovedPeople } from './RemovedPeople';
import { WalkIn } from './WalkIn';

const SHOWN = 60;

/** The door table: find a person at the second letter, one tap, a large mark. */
export function PeopleTab({ desk }: { desk: Desk }) {
  const query = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const attendance = desk.attendance.value;
  const session = desk.board.value?.session ?? null;
  const everybody = [...(attendance?.people ?? [])].sort((a, b) =>
    (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', 'pl'),
  );
  const people = everybody.filter(person => !person.removed);
  const found = people.filter(person =>
    finds(query.value, `${person.name ?? ''} ${person.organisation ?? ''}`),
  );
  return (
    <Panel
      title={t('console.people')}
      note={session ? undefined : t('console.people_no_session')}
      aside={
        <span class="note">
          {t('console.here_now', { count: desk.board.value?.present ?? 0 })} ·{' '}
          {t('console.registered', { count: desk.board.value?.registered ?? 0 })}
          {attendance?.capacity ? ` · ${t('console.seats', { seats: number(attendance.capacity) })}` : ''}
        </span>
      }
    >
      <input
        class="door-search"
        ref={field}
        type="search"
        aria-label={t('console.find_person')}
        placeholder={t('console.find_person')}
        value={query.value}
        data-testid="search-people"
        onInput={event => {
          query.value = event.currentTarget.value;
        }}
      />
      <WalkIn desk={desk} session={session} query={query} onDone={() => field.current?.focus()} />
      <ul class="lines people">
        {found.slice(0, SHOWN).map(person => (
          <PersonRow key={person.participantId} desk={desk} person={person} session={session} />
        ))}
      </ul>
      {found.length > SHOWN && (
        <p class="note">{t('console.more_people', { count: found.length - SHOWN })}</p>
      )}
      {desk.leads.value && <RemovedPeople desk={desk} people={everybody.filter(person => person.removed)} />}
      {session && desk.leads.value && <CountRoom key={session.sessionId} desk={desk} session={session} />}
      {!people.length && <p class="note empty-note">{t('console.nobody_yet')}</p>}
    </Panel>
  );
}
