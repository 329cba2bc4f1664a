import { useRef, useState } from 'preact/hooks';
import { lang, t } from '../../shared/i18n';
import { Calendar } from '../../shared/icons';
import { asDate, shownDate } from './asDate';

interface DateInputProps {
  id?: string;
  value: string;
  required?: boolean;
  onValue: (iso: string) => void;
  'data-testid': string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
}

/** A day, day first in every browser: those of their own follow the computer's region. The calendar is theirs. */
export function DateInput({ value, required = false, onValue, ...rest }: DateInputProps) {
  const [typed, setTyped] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);
  const sign = lang.value === 'pl' ? '.' : '/';
  return (
    <span class="date-field">
      <input
        {...rest}
        type="text"
        class="date"
        autoComplete="off"
        placeholder={['31', '12', '2026'].join(sign)}
        maxLength={10}
        required={required}
        pattern="\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.\/ \-]+\d{1,2}([.\/ \-]+\d{2,4})?"
        value={typed ?? shownDate(value, sign)}
        onInput={event => {
          setTyped(event.currentTarget.value);
          onValue(asDate(event.currentTarget.value) ?? '');
        }}
        onBlur={() => setTyped(value ? undefined : typed)}
      />
      <button
        type="button"
        class="quiet"
        aria-label={t('console.calendar')}
        title={t('console.calendar')}
        onClick={() => calendar.current?.showPicker?.()}
      >
        <Calendar />
      </button>
      <input
        ref={calendar}
        type="date"
        class="date-picked"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onInput={event => {
          setTyped(undefined);
          onValue(event.currentTarget.value);
        }}
      />
    </span>
  );
}
