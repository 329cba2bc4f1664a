import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { number } from '../../shared/i18n';
import { DateInput } from './DateInput';
import { useWrong } from './Form';
import { TimeInput } from './TimeInput';

interface FieldProps {
  label: string;
  value: Signal<string>;
  testid: string;
  type?: 'text' | 'password' | 'date' | 'time' | 'number';
  hint?: string;
  lines?: number;
  most?: number;
  required?: boolean;
  autocomplete?: string;
  wide?: boolean;
  wrong?: boolean;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
}

/** A labelled field; with a limit it counts what is left. */
export function Field(props: FieldProps) {
  const { label, value, testid, type = 'text', hint, lines, most, required, autocomplete, wrong } = props;
  const id = useId();
  const said = useWrong(id);
  const problem = props.problem ?? said;
  const nearlyFull = most !== undefined && value.value.length > most * 0.6;
  // Preact types an input by its kind; all of these have the same attributes
  const kind = { type } as { type: 'text' };
  const shared = {
    id,
    value: value.value,
    'data-testid': testid,
    'aria-describedby':
      [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': wrong || problem ? true : undefined,
    required,
    maxLength: most,
    onInput: (event: { currentTarget: { value: string } }) => {
      value.value = event.currentTarget.value;
    },
  } as const;
  return (
    <div class={`field${props.wide ? ' wide' : ''}`}>
      <label for={id}>{label}</label>
      {lines ? (
        <textarea rows={lines} {...shared} />
      ) : type === 'time' ? (
        <TimeInput
          id={id}
          value={value.value}
          required={required ?? false}
          data-testid={testid}
          aria-invalid={wrong ? true : undefined}
          onValue={time => {
            value.value = time;
          }}
        />
      ) : type === 'date' ? (
        <DateInput
          id={id}
          value={value.value}
          required={required ?? false}
          data-testid={testid}
          aria-describedby={shared['aria-describedby']}
          aria-invalid={wrong || said ? true : undefined}
          onValue={day => {
            value.value = day;
          }}
        />
      ) : (
        <input {...kind} autoComplete={autocomplete ?? 'off'} {...shared} />
      )}
      {problem && (
        <p class="refusal" role="alert" id={`${id}-problem`} data-testid={`${testid}-wrong`}>
          {problem}
        </p>
      )}
      {(hint || nearlyFull) && (
        <p class="field-note">
          <span id={`${id}-hint`}>{hint}</span>
          {nearlyFull && (
            <span class="counter">
              {number(value.value.length)} / {number(most ?? 0)}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
