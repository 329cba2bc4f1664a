import { span, weekday } from '../shared/dates';
import { number, t, tDynamic } from '../shared/i18n';
import { nbsp } from '../shared/typography';
import type { Room } from './room';
import { Since } from './Since';

/** While nothing is asked of anybody: how many we are, and what comes next. */
export function Waiting({ room }: { room: Room }) {
  const board = room.board.value;
  const workshop = room.workshop.value;
  if (!board?.session) return null;
  const phase = board.session.phase;
  const session = workshop?.sessions.find(one => one.sessionId === board.session?.sessionId);
  const here = room.agenda.value.findIndex(item => item.phase === phase);
  const rest = room.agenda.value.slice(Math.max(here, 0));
  const end = rest.findIndex(item => item.phase !== phase);
  const text = rest
    .slice(0, end < 0 ? undefined : end)
    .map(item => item.text)
    .filter(Boolean)
    .join('\n');
  return (
    <>
      {text && <p class="lead">{nbsp(text)}</p>}
      <p class="figure" data-testid="present">
        <strong>{number(board.present)}</strong>
        <span>{t('common.people_present', { count: board.present }).replace(/^\S+\s/, '')}</span>
      </p>
      {(phase === 'LOBBY' || phase === 'WELCOME') && <Since room={room} />}
      {room.agenda.value.length > 0 && (
        <section aria-labelledby="today">
          <h2 id="today">{t('phone.today')}</h2>
          <ol class="agenda">
            {room.agenda.value.map((item, index) => (
              <li
                key={`${item.phase}-${item.title}`}
                class={index < here ? 'past' : ''}
                aria-current={index === here ? 'step' : undefined}
              >
                <span>{nbsp(item.title || tDynamic(`common.phase_${item.phase}`))}</span>
                <span class="quiet">{t('phone.minutes', { count: item.minutes })}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {session && workshop && (
        <p class="quiet">
          {weekday(session.startsAt, workshop.timezone)},{' '}
          {span(session.startsAt, session.endsAt, workshop.timezone)}
          <br />
          {nbsp(session.place ?? workshop.place)}
        </p>
      )}
    </>
  );
}
