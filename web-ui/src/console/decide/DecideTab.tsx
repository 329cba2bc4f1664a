import type { Desk } from '../desk';
import { OpenDecisions } from './OpenDecisions';
import { PlanPanel } from './PlanPanel';
import { Propose } from './Propose';
import { Settled } from './Settled';

/** From ideas to what the room settled, and from there to the plan. */
export function DecideTab({ desk }: { desk: Desk }) {
  return (
    <>
      <OpenDecisions desk={desk} />
      <Propose desk={desk} />
      <Settled desk={desk} />
      <PlanPanel desk={desk} />
    </>
  );
}
