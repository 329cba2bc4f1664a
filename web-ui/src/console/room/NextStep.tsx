import { t, tDynamic } from '../../shared/i18n';
import { Arrow } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { type DeskStep, nextStep } from '../desk/nextStep';
import { type DeskTab, go, hrefOf } from '../desk/route';
import { type Attempt, useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { closeSession, openSession, startPhase } from './acts';

/** One large step: what the agenda says comes now, one click. */
export function NextStep({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const workshop = desk.workshop.value;
  const board = desk.board.value;
  if (!workshop || !board) return null;
  const step = nextStep(workshop, board, desk.agenda(), (desk.version.value ?? 0) > 0, desk.turn);
  const { title, note, button } = wordsOf(step, workshop.sessions.length);
  return (
    <section class="next-step" aria-label={t('console.next_step')}>
      <div>
        <p class="next-step-label">{t('console.next_step')}</p>
        <h1>{title}</h1>
        <p>{note}</p>
      </div>
      {button && (
        <button
          type="button"
          class="next-button"
          disabled={attempt.busy.value}
          data-testid="next-step"
          data-step={step.kind}
          onClick={() => void take(step, desk, attempt)}
        >
          {button} <Arrow />
        </button>
      )}
      <Refusal of={attempt} />
    </section>
  );
}

async function take(step: DeskStep, desk: Desk, attempt: Attempt): Promise<void> {
  const to = (tab: DeskTab) => go(hrefOf(desk.workshopId, tab));
  switch (step.kind) {
    case 'openDoor':
      await desk.act(
        attempt,
        'PUT',
        '/door',
        { state: 'OPEN', sessionId: step.session.sessionId } satisfies Shapes['OpenDoor'],
        t('console.did_open_door'),
      );
      return;
    case 'openSession':
      await openSession(desk, attempt, step.session);
      return;
    case 'phase':
      await startPhase(desk, attempt, step.phase);
      return;
    case 'closeSession':
      await closeSession(desk, attempt, step.session);
      return;
    case 'openVoting':
    case 'closeVoting':
      return to('choose');
    case 'decide':
    case 'adopt':
    case 'publish':
      return to('decide');
    case 'done':
      return;
  }
}

function wordsOf(step: DeskStep, total: number): { title: string; note: string; button?: string } {
  switch (step.kind) {
    case 'openDoor':
      return {
        title: t('console.step_door'),
        note: t('console.step_door_note'),
        button: t('console.open_door'),
      };
    case 'openSession': {
      const title = t('common.meeting_of', { number: step.session.number, total });
      return { title, note: t('console.step_session_note'), button: t('console.open_session') };
    }
    case 'phase':
      return {
        title: tDynamic(`common.phase_${step.phase}`),
        note: step.minutes
          ? t('console.step_phase_minutes', {
              count: step.minutes,
              ask: tDynamic(`common.ask_${step.phase}`),
            })
          : tDynamic(`common.ask_${step.phase}`),
        button: t('console.start'),
      };
    case 'closeSession':
      return {
        title: t('console.step_close'),
        note: t('console.step_close_note'),
        button: t('console.close_session'),
      };
    case 'openVoting':
      return {
        title: t('console.step_vote'),
        note: t('console.step_vote_note'),
        button: t('console.choose_ideas'),
      };
    case 'closeVoting':
      return {
        title: t('console.step_unvote'),
        note: t('console.step_unvote_note'),
        button: t('console.see_voting'),
      };
    case 'decide':
      return {
        title: t('console.step_decide'),
        note: t('console.step_decide_note'),
        button: t('console.to_decisions'),
      };
    case 'adopt':
      return {
        title: t('console.step_adopt'),
        note: t('console.step_adopt_note'),
        button: t('console.to_plan'),
      };
    case 'publish':
      return {
        title: t('console.step_publish'),
        note: t('console.step_publish_note'),
        button: t('console.to_plan'),
      };
    case 'done':
      return { title: t('console.step_done'), note: t('console.step_done_note') };
  }
}
