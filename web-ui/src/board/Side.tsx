import { t, tDynamic } from '../shared/i18n';
import { milestones } from '../shared/phaseOrder';
import { JoinCode } from './pages/JoinCode';
import type { Scene } from './scene/scene';

/** The margin: how to come in while the door is open and there is something to come in for, and where we are. */
export function Side({ scene }: { scene: Scene }) {
  const { board, agenda } = scene;
  const phase = board.session?.phase;
  const wayIn = board.door.open && phase !== 'CLOSING';
  const steps = milestones(agenda, phase);
  const here = phase ? steps.indexOf(phase) : -1;
  const shown = steps.length > 7 ? windowAround(steps, Math.max(0, here), wayIn ? 5 : 7) : steps;
  return (
    <aside class="side">
      {wayIn && <JoinCode board={board} />}
      <nav class="steps" aria-label={t('board.course')}>
        <ol>
          {shown.map(step => {
            const state = step === phase ? 'now' : here >= 0 && steps.indexOf(step) < here ? 'done' : 'ahead';
            return (
              <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
                <span class="bullet" aria-hidden="true" />
                {tDynamic(`board.step_${step}`)}
              </li>
            );
          })}
        </ol>
      </nav>
    </aside>
  );
}

/** A few steps with the present one among them. */
function windowAround<T>(list: readonly T[], at: number, size: number): T[] {
  const from = Math.max(0, Math.min(at - Math.floor(size / 2), list.length - size));
  return list.slice(from, from + size);
}
