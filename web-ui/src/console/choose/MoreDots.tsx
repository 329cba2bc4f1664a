import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Voting } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Refusal } from '../parts/Refusal';

const MOST = 24;

/** More dots for everybody while the voting is open; never fewer, and asked twice, because it stays. */
export function MoreDots({ desk, voting }: { desk: Desk; voting: Voting }) {
  const attempt = useAction();
  const budget = useSignal(voting.dotBudget + 1);
  const raise = () =>
    desk.act(attempt, 'POST', '/commands/RaiseDotBudget', {
      votingId: voting.votingId,
      dotBudget: budget.value,
    } satisfies Shapes['RaiseDotBudget']);
  return (
    <details>
      <summary>{t('console.more_dots')}</summary>
      <div class="row tight">
        <label class="count-field">
          {t('console.dot_budget')}{' '}
          <input
            type="number"
            min={voting.dotBudget + 1}
            max={MOST}
            value={budget.value}
            data-testid="raise-to"
            onInput={event => {
              budget.value = Math.floor(Number(event.currentTarget.value)) || 0;
            }}
          />
        </label>
        <Confirm
          question={t('console.raise_sure', { count: budget.value })}
          yes={t('console.raise_yes')}
          testid="raise-budget"
          disabled={attempt.busy.value || budget.value <= voting.dotBudget || budget.value > MOST}
          onYes={() => void raise()}
        >
          {t('console.more_dots')}
        </Confirm>
      </div>
      <Refusal of={attempt} />
    </details>
  );
}
