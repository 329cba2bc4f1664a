import { useState } from 'preact/hooks';
import { asTime } from './asTime';

interface TimeInputProps {
  id?: string;
  value: string;
  required?: boolean;
  onValue: (value: string) => void;
  'data-testid': string;
  'aria-label'?: string;
  'aria-invalid'?: true | undefined;
}

/** A time of the day, of 24 hours in every browser: those of their own follow the computer's region. */
export function TimeInput({ value, required = true, onValue, ...rest }: TimeInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      {...rest}
      type="text"
      class="time"
      inputMode="numeric"
      autoComplete="off"
      placeholder="14:00"
      maxLength={5}
      required={required}
      pattern="([01]?\d|2[0-3])([:.]?[0-5]\d)?"
      value={typed ?? value}
      onInput={event => {
        setTyped(event.currentTarget.value);
        onValue(asTime(event.currentTarget.value) ?? '');
      }}
      onBlur={() => setTyped(value ? undefined : typed)}
    />
  );
}
