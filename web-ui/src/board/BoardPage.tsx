import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Cloud } from '../shared/icons';
import { Blank } from './Blank';
import { BoardState } from './boardState';
import { keepSize } from './flow/size';
import { useFreshCard } from './fresh';
import { Help } from './Help';
import { JoinScreen } from './JoinScreen';
import { Poster } from './Poster';
import { Signals } from './Signals';
import type { Scene } from './scene/scene';
import { TimeSlider } from './TimeSlider';
import { useKeys } from './useKeys';

/** Leaves turn after so many seconds. */
const TURN_SECONDS = 10;
/** A line that is down for a moment is nobody's business. */
const CALM_MS = 3000;

/** The projector's page: follows the room, turns its leaves, listens to its keys. */
export function BoardPage({ workshopId }: { workshopId: string }) {
  const state = useMemo(() => new BoardState(workshopId), [workshopId]);
  const turn = useSignal(0);
  const past = useSignal<Scene['board'] | null>(null);
  const fresh = useFreshCard(state.board);
  const keys = useKeys(state, turn, past);
  useEffect(() => keepSize(keys.size), [keys]);
  useEffect(() => () => state.close(), [state]);

  const scene = useComputed<Scene | null>(() => {
    const board = past.value ?? state.board.value;
    const workshop = state.workshop.value;
    return board && workshop
      ? {
          board,
          workshop,
          agenda: state.agenda.value,
          attendance: state.attendance.value,
          lastTime: state.lastTime.value,
          turn: state.turn.value,
          since: state.since.value,
        }
      : null;
  });
  const leaves = useSignal(1);

  const onLeaves = useCallback(
    (count: number) => {
      leaves.value = count;
    },
    [leaves],
  );
  useSignalEffect(() => {
    leaves.value;
    if (keys.held.value || leaves.value < 2) return;
    const timer = setInterval(() => turn.value++, TURN_SECONDS * 1000);
    return () => clearInterval(timer);
  });
  useSignalEffect(() => {
    state.phase.value;
    turn.value = 0;
  });

  if (!scene.value) return <Waiting refused={state.connection.value === 'refused'} />;
  const lost = state.lostSince.value;
  return (
    <main class="stage">
      <Poster
        scene={scene.value}
        turn={turn.value}
        fresh={fresh.value}
        onLeaves={onLeaves}
        marks={{
          lostSince: lost && now.value - lost > CALM_MS ? lost : null,
          held: keys.held.value,
          signals: <Signals workshopId={workshopId} />,
          onHelp: () => {
            keys.open.value = 'help';
          },
        }}
      />
      {keys.open.value === 'join' && <JoinScreen scene={scene.value} onClose={keys.close} />}
      {keys.open.value === 'help' && <Help keys={keys} leads={state.leads.value} onClose={keys.close} />}
      {keys.open.value === 'time' && <TimeSlider state={state} past={past} onClose={keys.close} />}
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
