import { t, tDynamic } from '../../shared/i18n';
import { type Board, PHASES } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { go, hrefOf } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { startPhase } from './acts';

interface PhaseButtonsProps {
  desk: Desk;
  session: NonNullable<Board['session']>;
  onStarted: () => void;
}

/** Every phase in any order; nothing is lost by going back. */
export function PhaseButtons({ desk, session, onStarted }: PhaseButtonsProps) {
  const attempt = useAction();
  const agenda = desk.agenda();
  return (
    <Panel title={t('console.phases')} note={t('console.phases_note')}>
      <ol class="phases">
        {PHASES.map(phase => {
          const minutes = agenda.find(item => item.phase === phase)?.minutes;
          const present = phase === session.phase;
          return (
            <li key={phase}>
              <button
                type="button"
                class={present ? 'present' : minutes ? 'planned' : ''}
                aria-current={present ? 'step' : undefined}
                aria-disabled={attempt.busy.value}
                data-testid={`phase-${phase}`}
                onClick={async () => {
                  if (attempt.busy.value) return;
                  await startPhase(desk, attempt, phase);
                  if (attempt.problem.value) return;
                  go(hrefOf(desk.workshopId));
                  onStarted();
                }}
              >
                <span>{tDynamic(`common.phase_${phase}`)}</span>
                {minutes && <small>{t('console.minutes', { count: minutes })}</small>}
              </button>
            </li>
          );
        })}
      </ol>
      <Refusal of={attempt} />
    </Panel>
  );
}
