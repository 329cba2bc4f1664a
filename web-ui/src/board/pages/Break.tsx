import { now } from '../../shared/clock';
import { left, time } from '../../shared/dates';
import { t, tDynamic } from '../../shared/i18n';
import { following } from '../../shared/phaseOrder';
import type { Scene } from '../scene/scene';

/** A clock that one sees from the corridor, and what comes after. */
export function Break({ scene }: { scene: Scene }) {
  const { board, workshop, agenda } = scene;
  const until = board.session?.timerEndsAt;
  const next = following('BREAK', agenda, scene.turn);
  return (
    <div class="break">
      {until ? (
        <>
          <p class="break-clock" data-testid="board-timer">
            {left(until, now.value)}
          </p>
          <p class="break-back">{t('board.back_at', { time: time(until, workshop.timezone) })}</p>
        </>
      ) : (
        <p class="break-clock">{time(new Date(now.value).toISOString(), workshop.timezone)}</p>
      )}
      {next && (
        <p class="break-next">{t('board.after_break', { phase: tDynamic(`common.phase_${next}`) })}</p>
      )}
    </div>
  );
}
