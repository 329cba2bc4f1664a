import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Board } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';

/** The room counted by eye, when the list says something else; with the reason, because minutes are made of it. */
export function CountRoom({ desk, session }: { desk: Desk; session: NonNullable<Board['session']> }) {
  const attempt = useAction();
  const turnout = desk.attendance.value?.sessions.find(one => one.sessionId === session.sessionId);
  const counted = turnout?.counted;
  const count = useSignal(String(counted ?? turnout?.checkedIn ?? 0));
  const reason = useSignal('');
  const save = async () => {
    const body = {
      count: Number(count.value),
      reason: reason.value.trim(),
    } satisfies Shapes['CorrectPresence'];
    const words = t('console.did_count_room', { count: body.count });
    if (await desk.act(attempt, 'PUT', `/sessions/${session.sessionId}/presence`, body, words))
      reason.value = '';
  };
  return (
    <details data-testid="count-room">
      <summary>
        {t('console.count_room')}
        {counted !== undefined && <span class="note"> {t('console.counted', { count: counted })}</span>}
      </summary>
      <Form class="more" onSubmit={() => void save()}>
        <div class="row tight">
          <Field
            label={t('console.people_seen')}
            value={count}
            testid="count-people"
            type="number"
            required
          />
          <Field label={t('console.count_why')} value={reason} testid="count-reason" most={500} required />
          <button
            type="submit"
            class="button small"
            disabled={attempt.busy.value || !reason.value.trim() || count.value === ''}
            data-testid="count-save"
          >
            {t('console.save')}
          </button>
        </div>
        <Refusal of={attempt} />
      </Form>
    </details>
  );
}
