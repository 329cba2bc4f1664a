import type { Phase } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { OpenDecisions } from './OpenDecisions';
import { PlanPanel } from './PlanPanel';
import { Propose } from './Propose';
import { Settled } from './Settled';

/** When the plan is what one comes here for. */
const PLAN_FIRST: readonly Phase[] = ['PLANNING', 'EVALUATION', 'CLOSING'];

/** From ideas to what the room settled, and from there to the plan. */
export function DecideTab({ desk }: { desk: Desk }) {
  if (!desk.leads.value) return <OpenDecisions desk={desk} />;
  const phase = desk.board.value?.session?.phase;
  if (!phase || PLAN_FIRST.includes(phase))
    return (
      <>
        <OpenDecisions desk={desk} />
        <PlanPanel desk={desk} />
        <Settled desk={desk} />
        <Propose desk={desk} />
      </>
    );
  return (
    <>
      <OpenDecisions desk={desk} />
      <Propose desk={desk} />
      <Settled desk={desk} />
      <PlanPanel desk={desk} />
    </>
  );
}
