import { useSignal } from '@preact/signals';
import type { Attempt } from '../desk/useAction';
import { Field } from './Field';
import { Form } from './Form';
import { Refusal } from './Refusal';
import { SaveOrCancel } from './SaveOrCancel';
import { useOpened } from './useOpened';

interface ReasonFormProps {
  label: string;
  hint?: string;
  button: string;
  testid: string;
  attempt: Attempt;
  /** Whether it can be done without a word. */
  optional?: boolean;
  onReason: (reason: string) => void;
  onCancel: () => void;
}

/** Why, before it is done, at the place where it is done. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, button, testid, attempt, optional = false, onReason, onCancel } = props;
  const reason = useSignal('');
  const opened = useOpened<HTMLFormElement>(onCancel);
  return (
    <Form
      class="reason-form"
      {...opened}
      onSubmit={() => {
        onReason(reason.value.trim());
      }}
    >
      <Field
        label={label}
        {...(hint ? { hint } : {})}
        value={reason}
        testid={testid}
        most={500}
        required={!optional}
        wide
      />
      <Refusal of={attempt} />
      <SaveOrCancel
        save={button}
        testid={`${testid}-yes`}
        disabled={attempt.busy.value || (!optional && !reason.value.trim())}
        onCancel={onCancel}
      />
    </Form>
  );
}
