import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Deed } from '../deed';
import { Field } from './Field';
import { Refusal } from './Refusal';
import { useOpened } from './useOpened';

interface ReasonFormProps {
  label: string;
  hint?: string;
  button: string;
  testid: string;
  deed: Deed;
  /** Whether it can be done without a word. */
  optional?: boolean;
  onReason: (reason: string) => void;
  onCancel: () => void;
}

/** Why, before it is done, at the place where it is done. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, button, testid, deed, optional = false, onReason, onCancel } = props;
  const reason = useSignal('');
  const opened = useOpened<HTMLFormElement>(onCancel);
  return (
    <form
      class="reason-form"
      {...opened}
      onSubmit={event => {
        event.preventDefault();
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
      <Refusal of={deed} />
      <div class="row tight">
        <button
          type="submit"
          class="button strong"
          disabled={deed.busy.value || (!optional && !reason.value.trim())}
          data-testid={`${testid}-yes`}
        >
          {button}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('console.cancel')}
        </button>
      </div>
    </form>
  );
}
