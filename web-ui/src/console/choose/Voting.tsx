import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { OpenVoting } from './OpenVoting';
import { RunningVoting } from './RunningVoting';
import { VotingResult } from './VotingResult';

/** A bounded choice: what is voted on, then how far the room is, then what came of it. */
export function Voting({ desk }: { desk: Desk }) {
  const again = useSignal(false);
  const board = desk.board.value;
  if (!board) return null;
  const { voting } = board;
  if (voting?.state === 'OPEN') return <RunningVoting desk={desk} board={board} voting={voting} />;
  if (!voting || again.value)
    return (
      <OpenVoting
        desk={desk}
        board={board}
        onOpened={() => {
          again.value = false;
        }}
      />
    );
  return (
    <>
      <VotingResult board={board} voting={voting} />
      <button
        type="button"
        class="button"
        data-testid="vote-again"
        onClick={() => {
          again.value = true;
        }}
      >
        {t('console.vote_again')}
      </button>
    </>
  );
}
