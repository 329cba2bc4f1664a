import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  value: Signal<T>;
  options: readonly (readonly [T, string])[];
  testid: string;
  hideLabel?: boolean;
  onChoice?: (value: T) => void;
}

/** A few ways, all of them visible; one is chosen. */
export function Choice<T extends string>({
  label,
  value,
  options,
  testid,
  hideLabel,
  onChoice,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={hideLabel ? 'visually-hidden' : ''}>{label}</legend>
      <div class="choice-row">
        {options.map(([option, words]) => (
          <label key={option} class={value.value === option ? 'chosen' : ''}>
            <input
              type="radio"
              name={name}
              checked={value.value === option}
              data-testid={`${testid}-${option}`}
              onChange={() => {
                value.value = option;
                onChoice?.(option);
              }}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
