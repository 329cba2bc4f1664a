import { PlanPanel } from '../decide/PlanPanel';
import type { Desk } from '../desk/desk';

/** From decisions to actions: what, who, until when. */
export function PlanningMoment({ desk }: { desk: Desk }) {
  return <PlanPanel desk={desk} />;
}
