import { now } from '../../shared/clock';
import { left, time } from '../../shared/dates';
import { t, tDynamic } from '../../shared/i18n';
import { following, minutesOf } from '../../shared/phaseOrder';
import type { Scene } from '../scene/scene';

const MINUTE = 60_000;

/** Until when the break lasts: as the timer says, else as the agenda has it; nothing if nobody has said. */
function endOf({ board, agenda, turn, since }: Scene): string | undefined {
  const minutes = minutesOf('BREAK', agenda, turn);
  if (board.session?.timerEndsAt) return board.session.timerEndsAt;
  return since && minutes ? new Date(Date.parse(since) + minutes * MINUTE).toISOString() : undefined;
}

/** A clock that one sees from the corridor, until when, and what comes after. */
export function Break({ scene }: { scene: Scene }) {
  const { workshop, agenda } = scene;
  const until = endOf(scene);
  const next = following('BREAK', agenda, scene.turn);
  const zone = workshop.timezone;
  const over = until !== undefined && Date.parse(until) <= now.value;
  return (
    <div class="break">
      {!until && <p class="break-label">{t('board.clock')}</p>}
      <p class="break-clock" data-testid="board-timer">
        {until ? left(until, now.value) : time(new Date(now.value).toISOString(), zone)}
      </p>
      <p class="break-back" data-testid="board-back">
        {until && !over
          ? t('board.back_at', { time: time(until, zone) })
          : t(over ? 'board.back_now' : 'board.back_soon')}
      </p>
      {next && (
        <p class="break-next">{t('board.after_break', { phase: tDynamic(`common.phase_${next}`) })}</p>
      )}
    </div>
  );
}
