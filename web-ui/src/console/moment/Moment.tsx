import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, tDynamic } from '../../shared/i18n';
import type { Phase } from '../../shared/types';
import { Voting } from '../choose/Voting';
import { SettlingMoment } from '../decide/SettlingMoment';
import type { Desk } from '../desk/desk';
import { GroupingBoard } from '../group/GroupingBoard';
import { BetweenMoment } from './BetweenMoment';
import { BreakMoment } from './BreakMoment';
import { ClosingMoment } from './ClosingMoment';
import { CollectingMoment } from './CollectingMoment';
import { EvaluationMoment } from './EvaluationMoment';
import { LobbyMoment } from './LobbyMoment';
import { OpeningMoment } from './OpeningMoment';
import { PlanningMoment } from './PlanningMoment';

/** What stands in the middle, by the phase that the room is in. */
const MOMENTS: Record<Phase, ComponentType<{ desk: Desk }>> = {
  LOBBY: LobbyMoment,
  WELCOME: OpeningMoment,
  INPUT: OpeningMoment,
  NEEDS: CollectingMoment,
  IDEAS: CollectingMoment,
  GROUPING: GroupingBoard,
  PRIORITISING: Voting,
  DECIDING: SettlingMoment,
  PLANNING: PlanningMoment,
  BREAK: BreakMoment,
  EVALUATION: EvaluationMoment,
  CLOSING: ClosingMoment,
};

/** One screen for the moment that the room is in; a new one is announced by its heading. */
export function Moment({ desk }: { desk: Desk }) {
  const session = desk.board.value?.session;
  const phase = session?.phase;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    // what had the focus went with its moment
    if (document.activeElement === document.body) heading.current?.focus();
  }, [phase]);
  const Middle = phase ? MOMENTS[phase] : BetweenMoment;
  return (
    <>
      <header class="moment-head">
        <h1 ref={heading} tabIndex={-1} data-testid="moment" data-phase={phase ?? 'NONE'}>
          {phase ? tDynamic(`common.phase_${phase}`) : t('console.no_meeting_open')}
        </h1>
        {phase && <p>{tDynamic(`common.ask_${phase}`)}</p>}
      </header>
      <Middle key={`${session?.sessionId} ${phase}`} desk={desk} />
    </>
  );
}
