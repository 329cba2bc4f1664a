import { t } from '../../shared/i18n';
import type { Desk } from '../desk';
import { Panel } from '../parts/Panel';
import { TakeDecision } from './TakeDecision';

/** What waits for its outcome. */
export function OpenDecisions({ desk }: { desk: Desk }) {
  const waiting = desk.board.value?.decisions.filter(one => !one.outcome && !one.supersededBy) ?? [];
  if (!waiting.length) return null;
  return (
    <Panel title={t('console.before_the_room')}>
      {waiting.map(decision => (
        <TakeDecision key={decision.decisionId} desk={desk} decision={decision} />
      ))}
    </Panel>
  );
}
