import { now } from '../shared/clock';
import { left } from '../shared/dates';
import { t, tDynamic } from '../shared/i18n';
import { momentOf } from './moment';
import type { PhoneState } from './phoneState';
import { tab } from './route';

/** Where we are, and what is asked. */
export function Headline({ phone }: { phone: PhoneState }) {
  const session = phone.board.value?.session;
  const total = phone.workshop.value?.sessions.length ?? session?.number ?? 1;
  const [title, ask] = tab.value === 'now' ? ofMoment(phone) : ofTab(tab.value);
  return (
    <section class="headline">
      <p class="where">
        <span>{session ? t('common.meeting_of', { number: session.number, total }) : apart(phone)}</span>
        {session?.timerEndsAt && (
          <span data-testid="timer">
            {t('common.time_left', { time: left(session.timerEndsAt, now.value) })}
          </span>
        )}
      </p>
      <h1 data-testid="headline" aria-live="polite">
        {title}
      </h1>
      <p class="ask">{ask}</p>
    </section>
  );
}

const ofTab = (name: 'plan' | 'mine') => [t(`phone.tab_${name}_title`), t(`phone.tab_${name}_ask`)] as const;

function ofMoment(phone: PhoneState) {
  const moment = phone.board.value ? momentOf(phone.board.value) : 'APART';
  if (moment === 'VOTING') return [t('phone.voting_title'), t('phone.voting_ask')] as const;
  if (moment === 'APART') {
    const time = whichTime(phone);
    return [t(`phone.${time}_title`), t(`phone.${time}_ask`)] as const;
  }
  return [tDynamic(`common.phase_${moment}`), tDynamic(`common.ask_${moment}`)] as const;
}

/** While no meeting is on: before the first, between two, or after the last. */
function whichTime({ workshop }: PhoneState): 'before' | 'between' | 'after' {
  const { state, sessions = [] } = workshop.value ?? {};
  if (state === 'CLOSED' || (sessions.length > 0 && sessions.every(one => one.state === 'CLOSED')))
    return 'after';
  return sessions.length > 0 && sessions.every(one => one.state === 'PLANNED') ? 'before' : 'between';
}

const apart = (phone: PhoneState) =>
  t(whichTime(phone) === 'after' ? 'phone.meetings_over' : 'phone.no_meeting');
