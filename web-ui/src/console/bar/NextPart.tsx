import { t, tDynamic } from '../../shared/i18n';
import { Arrow } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { type DeskStep, nextStep, unfinished } from '../desk/nextStep';
import { go, hrefOf } from '../desk/route';
import { type Attempt, useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { closeSession, openSession, startPhase } from '../room/acts';
import type { BarProps } from './Bar';

/** What the agenda says comes now: one click, from wherever one is. The focus stays on it. */
export function NextPart({ desk, board, workshop }: BarProps) {
  const attempt = useAction();
  if (!desk.leads.value) return null;
  const step = nextStep(workshop, board, desk.agenda(), (desk.version.value ?? 0) > 0, desk.turn);
  const { words, note } = wordsOf(step);
  return (
    <div class="bar-part bar-next">
      <button
        type="button"
        class={`bar-button next-button${unfinished(board) ? ' waits' : ''}`}
        aria-disabled={attempt.busy.value || step.kind === 'done'}
        data-testid="next-step"
        data-step={step.kind}
        onClick={() => {
          if (!attempt.busy.value) void take(step, desk, attempt);
        }}
      >
        <span class="two-lines">
          <small>{note}</small>
          <b>{words}</b>
        </span>
        {step.kind !== 'done' && <Arrow />}
      </button>
      <Refusal of={attempt} />
    </div>
  );
}

async function take(step: DeskStep, desk: Desk, attempt: Attempt): Promise<void> {
  switch (step.kind) {
    case 'openDoor': {
      const body = { state: 'OPEN', sessionId: step.session.sessionId } satisfies Shapes['OpenDoor'];
      await desk.act(attempt, 'PUT', '/door', body, t('console.did_open_door'));
      return;
    }
    case 'openSession':
      await openSession(desk, attempt, step.session);
      break;
    case 'phase':
      await startPhase(desk, attempt, step.phase);
      break;
    case 'closeSession':
      await closeSession(desk, attempt, step.session);
      break;
    case 'publish':
      break;
    case 'done':
      return;
  }
  go(hrefOf(desk.workshopId));
}

function wordsOf(step: DeskStep): { words: string; note: string } {
  const note = t('console.next_step');
  switch (step.kind) {
    case 'openDoor':
      return { words: t('console.open_door'), note };
    case 'openSession':
      return { words: t('console.open_session_no', { number: step.session.number }), note };
    case 'phase':
      return {
        words: tDynamic(`common.phase_${step.phase}`),
        note: step.minutes ? `${note} · ${t('console.minutes', { count: step.minutes })}` : note,
      };
    case 'closeSession':
      return { words: t('console.close_session'), note };
    case 'publish':
      return { words: t('console.publish'), note };
    case 'done':
      return { words: t('console.step_done'), note: t('console.nothing_more') };
  }
}
