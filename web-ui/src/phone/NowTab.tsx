import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Pause } from '../shared/icons';
import type { Phase } from '../shared/types';
import { Composer } from './Composer';
import { Later } from './Later';
import { Own } from './Own';
import type { Room } from './room';
import { TheRoom } from './TheRoom';

/** One clear thing at a time, as the room's phase has it. An open voting goes before everything. */
export function NowTab({ room }: { room: Room }) {
  const board = room.board.value;
  if (!board) return null;
  return (
    <>
      {board.paused && (
        <p class="note" role="status">
          <Pause /> {t('phone.paused')}
        </p>
      )}
      <Later show="Letters" room={room} />
      <Later show="Missed" room={room} />
      {board.voting?.state === 'OPEN' ? (
        <Later show="Dots" room={room} />
      ) : board.session ? (
        byPhase(board.session.phase, room)
      ) : (
        <Later show="Between" room={room} />
      )}
    </>
  );
}

function byPhase(phase: Phase, room: Room): ComponentChildren {
  switch (phase) {
    case 'LOBBY':
      return <Later show="Waiting" room={room} />;
    case 'WELCOME':
    case 'INPUT':
      return (
        <>
          <Later show="Waiting" room={room} />
          <Later show="Ask" room={room} />
        </>
      );
    case 'BREAK':
      return (
        <>
          <Later show="Waiting" room={room} />
          <Composer room={room} />
        </>
      );
    case 'NEEDS':
      return (
        <>
          <Composer room={room} />
          <Own room={room} kind="need" />
          <TheRoom room={room} kind="need" />
        </>
      );
    case 'IDEAS':
      return (
        <>
          <Composer room={room} />
          <Own room={room} kind="idea" />
          <TheRoom room={room} kind="idea" />
        </>
      );
    case 'GROUPING':
      return (
        <>
          <TheRoom room={room} kind="idea" />
          <Composer room={room} folded />
          <Own room={room} kind="idea" />
        </>
      );
    case 'PRIORITISING':
      return (
        <>
          <Later show="Dots" room={room} />
          <Composer room={room} />
          <TheRoom room={room} kind="idea" />
        </>
      );
    case 'DECIDING':
      return (
        <>
          <Later show="Consent" room={room} />
          <Composer room={room} />
        </>
      );
    case 'PLANNING':
      return (
        <>
          <Later show="Growing" room={room} />
          <Composer room={room} />
        </>
      );
    case 'EVALUATION':
      return <Later show="Evaluation" room={room} />;
    case 'CLOSING':
      return (
        <>
          <Later show="Closing" room={room} />
          <Later show="Evaluation" room={room} />
        </>
      );
  }
}
