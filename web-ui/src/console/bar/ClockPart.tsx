import { now } from '../../shared/clock';
import { left } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Clock } from '../../shared/icons';
import { DropPanel } from '../parts/DropPanel';
import { TimerPanel } from '../room/TimerPanel';
import type { BarProps } from './Bar';

/** The clock of the room; behind it the ways to start, lengthen and stop it. */
export function ClockPart({ desk, board }: BarProps) {
  const { session } = board;
  if (!session) return null;
  const until = session.timerEndsAt;
  const face = (
    <>
      <Clock />
      <span data-testid="timer">{until ? left(until, now.value) : t('console.no_timer')}</span>
    </>
  );
  if (!desk.leads.value) return <p class="bar-clock">{face}</p>;
  return (
    <DropPanel
      name="clock"
      label={t('console.timer')}
      className={`bar-button bar-clock${until ? ' runs' : ''}`}
      button={face}
    >
      {() => <TimerPanel desk={desk} session={session} />}
    </DropPanel>
  );
}
