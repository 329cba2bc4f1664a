import type { Desk } from '../desk/desk';
import { CarryOver } from '../room/CarryOver';
import { DoorCard } from '../room/DoorCard';
import { Arrivals } from './Arrivals';

/** Before it begins: the way in, who has come, and what goes on from last time. */
export function LobbyMoment({ desk }: { desk: Desk }) {
  return (
    <>
      <div class="lobby-row">
        <DoorCard desk={desk} />
        <Arrivals desk={desk} />
      </div>
      <CarryOver desk={desk} />
    </>
  );
}
