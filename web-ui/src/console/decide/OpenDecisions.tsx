import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { waits } from '../desk/nextStep';
import { Panel } from '../parts/Panel';
import { ObjectFor } from './ObjectFor';

/** What waits for its outcome, for whoever writes down what others object. */
export function OpenDecisions({ desk }: { desk: Desk }) {
  const waiting = desk.board.value?.decisions.filter(waits) ?? [];
  if (!waiting.length) return null;
  return (
    <Panel title={t('console.before_the_room')}>
      {waiting.map(decision => (
        <div key={decision.decisionId} class="take" data-testid={`decision-${decision.decisionId}`}>
          <p class="take-wording">
            <bdi>{decision.wording}</bdi>
          </p>
          <ObjectFor desk={desk} decisionId={decision.decisionId} />
        </div>
      ))}
    </Panel>
  );
}
