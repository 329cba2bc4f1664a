import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Cloud } from '../shared/icons';
import { Blank } from './Blank';
import { useFreshCard } from './fresh';
import { Help } from './Help';
import { JoinScreen } from './JoinScreen';
import { leavesOf } from './leaves';
import { Poster } from './Poster';
import { Room } from './room';
import type { Scene } from './scene';
import { keepSize } from './size';
import { TimeSlider } from './TimeSlider';
import { useKeys } from './useKeys';

/** Leaves turn after so many seconds. */
const TURN_SECONDS = 10;
/** A line that is down for a moment is nobody's business. */
const CALM_MS = 3000;

/** The projector's page: follows the room, turns its leaves, listens to its keys. */
export function BoardPage({ workshopId }: { workshopId: string }) {
  const room = useMemo(() => new Room(workshopId), [workshopId]);
  const turn = useSignal(0);
  const past = useSignal<Scene['board'] | null>(null);
  const fresh = useFreshCard(room.board);
  const keys = useKeys(room, turn, past);
  useEffect(() => keepSize(keys.size), [keys]);
  useEffect(() => () => room.close(), [room]);

  const scene = useComputed<Scene | null>(() => {
    const board = past.value ?? room.board.value;
    const workshop = room.workshop.value;
    return board && workshop
      ? {
          board,
          workshop,
          agenda: room.agenda.value,
          attendance: room.attendance.value,
          lastTime: room.lastTime.value,
          turn: room.turn.value,
        }
      : null;
  });
  const leaves = useComputed(() => (scene.value ? leavesOf(scene.value).length : 1));

  useSignalEffect(() => {
    leaves.value;
    if (keys.held.value || leaves.value < 2) return;
    const timer = setInterval(() => turn.value++, TURN_SECONDS * 1000);
    return () => clearInterval(timer);
  });
  useSignalEffect(() => {
    room.phase.value;
    turn.value = 0;
  });

  if (!scene.value) return <Waiting refused={room.connection.value === 'refused'} />;
  const lost = room.lostSince.value;
  return (
    <main class="stage">
      <Poster
        scene={scene.value}
        turn={turn.value}
        fresh={fresh.value}
        marks={{
          lostSince: lost && now.value - lost > CALM_MS ? lost : null,
          held: keys.held.value,
          onHelp: () => {
            keys.open.value = 'help';
          },
        }}
      />
      {keys.open.value === 'join' && <JoinScreen scene={scene.value} onClose={keys.close} />}
      {keys.open.value === 'help' && <Help keys={keys} leads={room.leads.value} onClose={keys.close} />}
      {keys.open.value === 'time' && <TimeSlider room={room} past={past} onClose={keys.close} />}
      {keys.open.value === 'blank' && <Blank onClose={keys.close} />}
      {keys.said.value && (
        <p class="said" role="status">
          {keys.said.value}
        </p>
      )}
    </main>
  );
}

function Waiting({ refused }: { refused: boolean }) {
  return (
    <main class="stage">
      <article class="poster waiting">
        <h1 data-testid="board-phase" data-phase="NONE">
          {t(refused ? 'board.unknown' : 'board.opening')}
        </h1>
        <p>
          {refused && <Cloud />} {t(refused ? 'board.unknown_hint' : 'board.opening_hint')}
        </p>
      </article>
    </main>
  );
}
