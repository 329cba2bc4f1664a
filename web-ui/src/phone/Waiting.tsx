import { useAgendaTitles } from '../shared/agendaTitle';
import { span, weekday } from '../shared/dates';
import { number, t } from '../shared/i18n';
import { nbsp } from '../shared/typography';

import type { PhoneState } from './phoneState';
import { Since } from './Since';

/** While nothing is asked of anybody: how many we are, and what comes next. */
export function Waiting({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  const workshop = phone.workshop.value;
  const titleOf = useAgendaTitles(workshop?.language);
  if (!board?.session) return null;
  const phase = board.session.phase;
  const session = workshop?.sessions.find(one => one.sessionId === board.session?.sessionId);
  const here = phone.agenda.value.findIndex(item => item.phase === phase);
  const lazyScreens = phone.agenda.value.slice(Math.max(here, 0));
  const end = lazyScreens.findIndex(item => item.phase !== phase);
  const text = lazyScreens
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
      {(phase === 'LOBBY' || phase === 'WELCOME') && <Since phone={phone} />}
      {phone.agenda.value.length > 0 && (
        <section aria-labelledby="today">
          <h2 id="today">{t('phone.today')}</h2>
          <ol class="agenda">
            {phone.agenda.value.map((item, index) => (
              <li
                key={`${item.phase}-${item.title}`}
                class={index < here ? 'past' : ''}
                aria-current={index === here ? 'step' : undefined}
              >
                <span>{nbsp(titleOf(item))}</span>
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
