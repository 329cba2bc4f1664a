import type { ComponentChildren } from 'preact';
import { ActionCard } from './ActionCard';
import { Chain } from './Chain';
import { isHomework } from './homework';
import { tDynamic } from './i18n';
import { chainOf, type OriginSource } from './origin';
import { type PlannedAction, type PlannedSession, TRACKS } from './types';

interface PlanByTrackProps {
  actions: readonly PlannedAction[];
  ground: OriginSource;
  sessions: readonly PlannedSession[];
  /** What else is told of an action, under the way it came. */
  more?: (action: PlannedAction) => ComponentChildren;
}

/** The plan by whom it serves. Under each action the way it came: meeting, decision, group, ideas, needs. */
export function PlanByTrack({ actions: all, ground, sessions, more }: PlanByTrackProps) {
  const actions = all.filter(action => !action.dropped);
  const open = sessions.find(one => one.state === 'OPEN')?.number;
  return (
    <>
      {TRACKS.filter(track => actions.some(action => action.track === track)).map(track => (
        <section key={track} aria-labelledby={`track-${track}`} class="track">
          <h2 id={`track-${track}`}>{tDynamic(`common.track_${track}`)}</h2>
          <ul class="cards">
            {actions
              .filter(action => action.track === track)
              .map(action => (
                <ActionCard
                  key={action.actionId}
                  action={action}
                  homework={isHomework(action, sessions, open)}
                >
                  <Chain steps={chainOf(action, ground)} session={action.origin.sessionNumber} />
                  {more?.(action)}
                </ActionCard>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
