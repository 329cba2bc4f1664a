import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { Panel } from '../parts/Panel';
import { DotsFor } from './DotsFor';
import { Grouping } from './Grouping';
import { VotingPanel } from './VotingPanel';

/** Putting together what says the same, and choosing what comes first. */
export function ChooseTab({ desk }: { desk: Desk }) {
  if (!desk.leads.value) return <DotsOnly desk={desk} />;
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

function DotsOnly({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  return board?.voting?.state === 'OPEN' ? (
    <Panel title={t('console.voting')}>
      <DotsFor desk={desk} board={board} voting={board.voting} />
    </Panel>
  ) : null;
}
