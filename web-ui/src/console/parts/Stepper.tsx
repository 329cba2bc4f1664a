import type { Signal } from '@preact/signals';
import { number, t } from '../../shared/i18n';
import { Minus, Plus } from '../../shared/icons';

interface StepperProps {
  label: string;
  value: Signal<number>;
  least: number;
  most: number;
  testid: string;
}

/** A small number, one up or one down. */
export function Stepper({ label, value, least, most, testid }: StepperProps) {
  const step = (by: number) => {
    value.value = Math.min(most, Math.max(least, value.value + by));
  };
  return (
    <fieldset class="stepper" aria-label={label}>
      <span>{label}</span>
      <button
        type="button"
        aria-label={t('console.one_less', { what: label })}
        aria-disabled={value.value <= least}
        data-testid={`${testid}-less`}
        onClick={() => step(-1)}
      >
        <Minus />
      </button>
      <output data-testid={testid}>{number(value.value)}</output>
      <button
        type="button"
        aria-label={t('console.one_more', { what: label })}
        aria-disabled={value.value >= most}
        data-testid={`${testid}-more`}
        onClick={() => step(1)}
      >
        <Plus />
      </button>
    </fieldset>
  );
}
