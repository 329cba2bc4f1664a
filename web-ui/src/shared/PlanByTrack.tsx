import { ActionCard } from './ActionCard';
import { t, tDynamic } from './i18n';
import { type Idea, type Need, type PlannedAction, TRACKS } from './types';
import { nbsp } from './typography';

interface PlanByTrackProps {
  actions: readonly PlannedAction[];
  ideas: readonly Idea[];
  needs: readonly Need[];
}

/** The plan by whom it serves. Under each action the way it came: meeting, need, idea. */
export function PlanByTrack({ actions: all, ideas, needs }: PlanByTrackProps) {
  const actions = all.filter(action => !action.dropped);
  return (
    <>
      {TRACKS.filter(track => actions.some(action => action.track === track)).map(track => (
        <section key={track} aria-labelledby={`track-${track}`} class="track">
          <h2 id={`track-${track}`}>{tDynamic(`common.track_${track}`)}</h2>
          <ul class="cards">
            {actions
              .filter(action => action.track === track)
              .map(action => (
                <ActionCard key={action.actionId} action={action}>
                  <Origin action={action} ideas={ideas} needs={needs} />
                </ActionCard>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Origin({ action, ideas, needs }: { action: PlannedAction } & Omit<PlanByTrackProps, 'actions'>) {
  const { origin } = action;
  const steps: [string, string][] = [
    ...needs
      .filter(need => origin.needIds.includes(need.needId))
      .map((need): [string, string] => [t('common.from_need'), need.title ?? '']),
    ...ideas
      .filter(idea => origin.ideaIds.includes(idea.ideaId))
      .map((idea): [string, string] => [t('common.from_idea'), idea.title ?? '']),
  ].filter(([, title]) => title !== '') as [string, string][];
  if (!steps.length && !origin.sessionNumber) return null;
  return (
    <details class="origin">
      <summary>{t('common.origin')}</summary>
      <ol>
        {origin.sessionNumber && <li>{t('common.from_session', { number: origin.sessionNumber })}</li>}
        {steps.map(([kind, title]) => (
          <li key={`${kind}${title}`}>
            {kind} <bdi>{nbsp(title)}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}
