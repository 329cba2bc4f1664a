import type { Desk } from '../desk/desk';
import { CarryOver } from './CarryOver';
import { NeedsMe } from './NeedsMe';
import { NextStep } from './NextStep';
import { PhaseButtons } from './PhaseButtons';
import { Sessions } from './Sessions';
import { TimerPanel } from './TimerPanel';

/** Leading the room: what comes now, then everything else in one click. */
export function RoomTab({ desk }: { desk: Desk }) {
  const session = desk.board.value?.session;
  return (
    <>
      <NextStep desk={desk} />
      <NeedsMe desk={desk} />
      <CarryOver desk={desk} />
      {session && (
        <>
          <TimerPanel desk={desk} session={session} />
          <PhaseButtons desk={desk} session={session} />
        </>
      )}
      <Sessions desk={desk} />
    </>
  );
}
