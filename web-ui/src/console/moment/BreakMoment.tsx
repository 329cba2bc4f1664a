import { time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { TimerPanel } from '../room/TimerPanel';

/** A break: when we are back, and the clock that says so on the board. */
export function BreakMoment({ desk }: { desk: Desk }) {
  const session = desk.board.value?.session;
  const zone = desk.workshop.value?.timezone;
  if (!session || !zone) return null;
  return (
    <div class="break-moment">
      <p class="big-number" data-testid="back-at">
        {session.timerEndsAt
          ? t('console.back_at', { time: time(session.timerEndsAt, zone) })
          : t('console.back_when')}
      </p>
      <TimerPanel desk={desk} session={session} />
    </div>
  );
}
