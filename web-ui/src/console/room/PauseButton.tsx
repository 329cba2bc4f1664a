import { t } from '../../shared/i18n';
import { Arrow, Pause } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** One click, and the board stands still; what comes in meanwhile is kept. */
export function PauseButton({ desk, paused }: { desk: Desk; paused: boolean }) {
  const attempt = useAction();
  return (
    <div class="bar-part">
      <button
        type="button"
        class={`bar-button${paused ? ' held' : ''}`}
        aria-disabled={attempt.busy.value}
        aria-pressed={paused}
        data-testid="pause"
        onClick={() => {
          const body = { paused: !paused } satisfies Shapes['Pause'];
          const words = t(paused ? 'console.did_resume' : 'console.did_pause');
          if (!attempt.busy.value) void desk.act(attempt, 'PUT', '/pause', body, words);
        }}
      >
        {paused ? <Arrow /> : <Pause />} {t(paused ? 'console.resume' : 'console.pause')}
      </button>
      <Refusal of={attempt} />
    </div>
  );
}
