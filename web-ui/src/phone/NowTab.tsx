import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Pause } from '../shared/icons';
import type { Phase } from '../shared/types';
import { Composer } from './Composer';
import { LazyScreen } from './LazyScreen';
import { OthersItems } from './OthersItems';
import { OwnItems } from './OwnItems';
import type { PhoneState } from './phoneState';

/** One clear thing at a time, as the room's phase has it. An open voting goes before everything. */
export function NowTab({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  if (!board) return null;
  return (
    <>
      {board.paused && (
        <p class="note" role="status">
          <Pause /> {t('phone.paused')}
        </p>
      )}
      <LazyScreen show="RefusedEntries" phone={phone} />
      <LazyScreen show="Missed" phone={phone} />
      {board.voting?.state === 'OPEN' ? (
        <LazyScreen show="Dots" phone={phone} />
      ) : board.session ? (
        byPhase(board.session.phase, phone)
      ) : (
        <LazyScreen show="Between" phone={phone} />
      )}
    </>
  );
}

function byPhase(phase: Phase, phone: PhoneState): ComponentChildren {
  switch (phase) {
    case 'LOBBY':
      return <LazyScreen show="Waiting" phone={phone} />;
    case 'WELCOME':
    case 'INPUT':
      return (
        <>
          <LazyScreen show="Waiting" phone={phone} />
          <LazyScreen show="Ask" phone={phone} />
        </>
      );
    case 'BREAK':
      return (
        <>
          <LazyScreen show="Waiting" phone={phone} />
          <Composer phone={phone} />
        </>
      );
    case 'NEEDS':
      return (
        <>
          <Composer phone={phone} />
          <OwnItems phone={phone} kind="need" />
          <OthersItems phone={phone} kind="need" />
        </>
      );
    case 'IDEAS':
      return (
        <>
          <Composer phone={phone} />
          <OwnItems phone={phone} kind="idea" />
          <OthersItems phone={phone} kind="idea" />
        </>
      );
    case 'GROUPING':
      return (
        <>
          <OthersItems phone={phone} kind="idea" />
          <Composer phone={phone} folded />
          <OwnItems phone={phone} kind="idea" />
        </>
      );
    case 'PRIORITISING':
      return (
        <>
          <LazyScreen show="Dots" phone={phone} />
          <Composer phone={phone} />
          <OthersItems phone={phone} kind="idea" />
        </>
      );
    case 'DECIDING':
      return (
        <>
          <LazyScreen show="Consent" phone={phone} />
          <Composer phone={phone} />
        </>
      );
    case 'PLANNING':
      return (
        <>
          <LazyScreen show="GrowingPlan" phone={phone} />
          <Composer phone={phone} />
        </>
      );
    case 'EVALUATION':
      return <LazyScreen show="Evaluation" phone={phone} />;
    case 'CLOSING':
      return (
        <>
          <LazyScreen show="Closing" phone={phone} />
          <LazyScreen show="Evaluation" phone={phone} />
        </>
      );
  }
}
