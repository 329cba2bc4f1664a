import { now } from '../../shared/clock';
import { left } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Clock } from '../../shared/icons';
import { minutesOf } from '../../shared/phaseOrder';
import type { Shapes } from '../../shared/shapes';
import type { Board } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** The clock on the board: a few lengths ready, five minutes more, off. */
export function TimerPanel({ desk, session }: { desk: Desk; session: NonNullable<Board['session']> }) {
  const attempt = useAction();
  const path = `/sessions/${session.sessionId}/timer`;
  const until = session.timerEndsAt;
  const planned = minutesOf(session.phase, desk.agenda(), desk.turn) || undefined;
  const start = (minutes: number) =>
    desk.act(attempt, 'PUT', path, { seconds: minutes * 60 } satisfies Shapes['StartTimer']);
  const more = () => {
    const rest = until ? Math.max(0, Math.ceil((Date.parse(until) - now.value) / 1000)) : 0;
    return desk.act(attempt, 'PUT', path, { seconds: rest + 300 } satisfies Shapes['StartTimer']);
  };
  const ready = [...new Set([planned, 5, 10, 15].filter((n): n is number => n !== undefined))].sort(
    (a, b) => a - b,
  );
  return (
    <section class="timer" aria-label={t('console.timer')}>
      <p class="timer-now">
        <Clock /> {until ? left(until, now.value) : t('console.no_timer')}
      </p>
      <div class="row tight">
        {until ? (
          <>
            <button
              type="button"
              class="button"
              aria-disabled={attempt.busy.value}
              onClick={() => void more()}
              data-testid="timer-more"
            >
              {t('console.more_time')}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={attempt.busy.value}
              onClick={() => void desk.act(attempt, 'DELETE', path)}
              data-testid="timer-stop"
            >
              {t('console.stop_timer')}
            </button>
          </>
        ) : (
          ready.map(minutes => (
            <button
              key={minutes}
              type="button"
              class="button"
              aria-disabled={attempt.busy.value}
              onClick={() => void start(minutes)}
              data-testid={`timer-${minutes}`}
            >
              {t('console.minutes', { count: minutes })}
            </button>
          ))
        )}
      </div>
      <Refusal of={attempt} />
    </section>
  );
}
