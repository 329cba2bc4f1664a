import type { Desk } from '../desk';
import { Grouping } from './Grouping';
import { VotingPanel } from './VotingPanel';

/** Putting together what says the same, and choosing what comes first. */
export function ChooseTab({ desk }: { desk: Desk }) {
  return desk.board.value?.session?.phase === 'PRIORITISING' ? (
    <>
      <VotingPanel desk={desk} />
      <Grouping desk={desk} />
    </>
  ) : (
    <>
      <Grouping desk={desk} />
      <VotingPanel desk={desk} />
    </>
  );
}
