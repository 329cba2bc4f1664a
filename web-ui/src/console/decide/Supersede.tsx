import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Decision } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Field } from '../parts/Field';
import { Refusal } from '../parts/Refusal';
import { useOpened } from '../parts/useOpened';

/** A decision gives way to a later one: new words that go before the room, or one that is there already. */
export function Supersede({
  desk,
  decision,
  onDone,
}: {
  desk: Desk;
  decision: Decision;
  onDone: () => void;
}) {
  const attempt = useAction();
  const opened = useOpened<HTMLDivElement>(onDone);
  const wording = useSignal(decision.wording ?? '');
  const reason = useSignal('');
  const by = useSignal('');
  const fresh = useRef(uuid7());
  const others = (desk.board.value?.decisions ?? []).filter(
    one => one.decisionId !== decision.decisionId && !one.supersededBy,
  );
  const isNew = !by.value;
  const ready =
    reason.value.trim().length > 0 &&
    (!isNew || (wording.value.trim().length > 2 && wording.value.trim() !== decision.wording));
  const replace = async () => {
    const later = by.value || fresh.current;
    const { decisionId, ideaIds } = decision;
    const body = { ideaIds, wording: wording.value.trim() } satisfies Shapes['ProposeDecision'];
    if (isNew && !(await desk.act(attempt, 'PUT', `/decisions/${later}`, body))) return;
    const command = {
      decisionId,
      by: later,
      reason: reason.value.trim(),
    } satisfies Shapes['SupersedeDecision'];
    if (await desk.act(attempt, 'POST', '/commands/SupersedeDecision', command)) onDone();
  };
  return (
    <div class="supersede" {...opened}>
      {others.length > 0 && (
        <label class="field">
          <span>{t('console.supersede_by')}</span>
          <select
            value={by.value}
            data-testid="supersede-by"
            onChange={event => {
              by.value = event.currentTarget.value;
            }}
          >
            <option value="">{t('console.supersede_new')}</option>
            {others.map(one => (
              <option key={one.decisionId} value={one.decisionId}>
                {one.wording}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNew && (
        <Field
          label={t('console.wording')}
          hint={t('console.supersede_hint')}
          value={wording}
          testid="supersede-wording"
          lines={3}
          most={500}
          required
          wide
        />
      )}
      <Field
        label={t('console.supersede_reason')}
        value={reason}
        testid="supersede-reason"
        most={500}
        required
        wide
      />
      <Refusal of={attempt} />
      <div class="row tight">
        <Confirm
          className="button strong"
          question={t('console.supersede_sure')}
          yes={t('console.supersede_yes')}
          testid="supersede"
          disabled={!ready || attempt.busy.value}
          onYes={() => void replace()}
        >
          {t('console.supersede')}
        </Confirm>
        <button type="button" class="button" onClick={onDone}>
          {t('console.cancel')}
        </button>
      </div>
    </div>
  );
}
