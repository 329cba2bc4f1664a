import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Objection } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Refusal } from '../parts/Refusal';

/** An objection that somebody without a phone says aloud. It stands under their name, as from a phone. */
export function ObjectFor({ desk, decisionId }: { desk: Desk; decisionId: string }) {
  const attempt = useAction();
  const open = useSignal(false);
  const person = useSignal('');
  const reason = useSignal('');
  const id = useRef(uuid7());
  const people = (desk.attendance.value?.people ?? []).filter(
    one => one.kind !== 'TABLE' && !one.removed && !one.phone,
  );
  if (!people.length) return null;
  const send = async () => {
    const path = `/decisions/${decisionId}/objections/${id.current}`;
    const body = {
      reason: reason.value.trim(),
      onBehalfOf: person.value,
      via: 'VOICE',
    } satisfies Shapes['RaiseObjection'];
    if (!(await desk.act(attempt, 'PUT', path, body))) return;
    id.current = uuid7();
    reason.value = '';
    open.value = false;
  };
  return (
    <details
      open={open.value}
      onToggle={event => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary data-testid={`object-for-${decisionId}`}>
        <Objection /> {t('console.object_for')}
      </summary>
      <div class="supersede">
        <label class="field">
          <span>{t('console.who_objects')}</span>
          <select
            value={person.value}
            data-testid="object-who"
            onChange={event => {
              person.value = event.currentTarget.value;
            }}
          >
            <option value="">{t('console.choose_person')}</option>
            {people.map((one, n) => (
              <option key={one.participantId} value={one.participantId}>
                {one.name ?? `${t('console.without_name')} ${n + 1}`}
              </option>
            ))}
          </select>
        </label>
        <Field label={t('console.objection')} value={reason} testid="object-reason" most={500} wide />
        <Refusal of={attempt} />
        <button
          type="button"
          class="button"
          disabled={attempt.busy.value || !person.value || reason.value.trim().length < 3}
          data-testid="object-send"
          onClick={() => void send()}
        >
          {t('console.object_send')}
        </button>
      </div>
    </details>
  );
}
