import type { Desk } from '../desk/desk';
import { QuestionsPanel } from '../items/QuestionsPanel';
import { CarryOver } from '../room/CarryOver';
import { Arrivals } from './Arrivals';

/** Welcome and what is worth knowing first: who is here, what goes on, and what people ask. */
export function OpeningMoment({ desk }: { desk: Desk }) {
  return (
    <>
      <Arrivals desk={desk} />
      <CarryOver desk={desk} />
      <QuestionsPanel desk={desk} />
    </>
  );
}
