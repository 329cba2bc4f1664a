import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Decision, ObjectionRaised } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';

/** Each open objection with its reason, and the words that settle it. */
export function ObjectionLines({ desk, decision }: { desk: Desk; decision: Decision }) {
  const open = (decision.objections ?? []).filter(one => !one.how);
  if (!open.length) return null;
  return (
    <ul class="objections">
      {open.map(one => (
        <li key={one.objectionId}>
          <Resolve desk={desk} decisionId={decision.decisionId} objection={one} />
        </li>
      ))}
    </ul>
  );
}

function Resolve({
  desk,
  decisionId,
  objection,
}: {
  desk: Desk;
  decisionId: string;
  objection: ObjectionRaised;
}) {
  const how = useSignal('');
  const attempt = useAction();
  const submit = async () => {
    const path = `/decisions/${decisionId}/objections/${objection.objectionId}/resolution`;
    if (await desk.act(attempt, 'PUT', path, { how: how.value.trim() } satisfies Shapes['ResolveObjection']))
      how.value = '';
  };
  return (
    <Form onSubmit={() => void submit()}>
      <p>
        <bdi>{objection.reason}</bdi>
      </p>
      <Field
        label={t('console.resolve_how')}
        value={how}
        testid={`resolve-how-${objection.objectionId}`}
        most={500}
        required
      />
      <button
        type="submit"
        class="button small"
        disabled={attempt.busy.value}
        data-testid={`resolve-${objection.objectionId}`}
      >
        {t('console.resolve')}
      </button>
      <Refusal of={attempt} />
    </Form>
  );
}
