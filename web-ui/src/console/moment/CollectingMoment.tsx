import type { Desk } from '../desk/desk';
import { ForSomebody } from '../items/ForSomebody';
import { Said } from '../items/Said';

/** What comes in, and writing down for somebody. */
export function CollectingMoment({ desk }: { desk: Desk }) {
  return (
    <>
      <ForSomebody desk={desk} />
      <Said desk={desk} />
    </>
  );
}
