import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Pause } from '../shared/icons';
import type { Phase } from '../shared/types';
import { Ask } from './Ask';
import { Between } from './Between';
import { Composer } from './Composer';
import { Consent } from './Consent';
import { Dots } from './Dots';
import { Evaluation } from './Evaluation';
import { Growing } from './Growing';
import { Letters } from './Letters';
import { Own } from './Own';
import type { Room } from './room';
import { TheRoom } from './TheRoom';
import { Closing, Waiting } from './Waiting';

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
      <Letters room={room} />
      {board.voting?.state === 'OPEN' ? (
        <Dots room={room} />
      ) : board.session ? (
        byPhase(board.session.phase, room)
      ) : (
        <Between room={room} />
      )}
    </>
  );
}

function byPhase(phase: Phase, room: Room): ComponentChildren {
  switch (phase) {
    case 'LOBBY':
      return <Waiting room={room} />;
    case 'WELCOME':
    case 'INPUT':
      return (
        <>
          <Waiting room={room} />
          <Ask room={room} />
        </>
      );
    case 'BREAK':
      return (
        <>
          <Waiting room={room} />
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
          <Dots room={room} />
          <Composer room={room} />
          <TheRoom room={room} kind="idea" />
        </>
      );
    case 'DECIDING':
      return (
        <>
          <Consent room={room} />
          <Composer room={room} />
        </>
      );
    case 'PLANNING':
      return (
        <>
          <Growing room={room} />
          <Composer room={room} />
        </>
      );
    case 'EVALUATION':
      return <Evaluation room={room} />;
    case 'CLOSING':
      return (
        <>
          <Closing room={room} />
          <Evaluation room={room} />
        </>
      );
  }
}
