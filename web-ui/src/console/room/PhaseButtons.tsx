import { t, tDynamic } from '../../shared/i18n';
import { type Board, PHASES } from '../../shared/types';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { startPhase } from './acts';

/** Every phase in any order; nothing is lost by going back. */
export function PhaseButtons({ desk, session }: { desk: Desk; session: NonNullable<Board['session']> }) {
  const deed = useDeed();
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
                disabled={deed.busy.value}
                data-testid={`phase-${phase}`}
                onClick={() => void startPhase(desk, deed, phase)}
              >
                <span>{tDynamic(`common.phase_${phase}`)}</span>
                {minutes && <small>{t('console.minutes', { count: minutes })}</small>}
              </button>
            </li>
          );
        })}
      </ol>
      <Refusal of={deed} />
    </Panel>
  );
}
