import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { Panel } from '../parts/Panel';
import { DotsFor } from './DotsFor';
import { Voting } from './Voting';

/** Choosing what comes first; who only writes down for others gives the dots of those without a phone. */
export function ChooseTab({ desk }: { desk: Desk }) {
  if (desk.leads.value) return <Voting desk={desk} />;
  const board = desk.board.value;
  return board?.voting?.state === 'OPEN' ? (
    <Panel title={t('console.voting')}>
      <DotsFor desk={desk} board={board} voting={board.voting} />
    </Panel>
  ) : null;
}
