import { type Signal, signal, useSignal } from '@preact/signals';
import { type ComponentChildren, createContext, type Ref } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Objection } from '../../shared/icons';

/** What is wrong with a form, by the id of the field; said in the reader's language, never by the browser. */
type Wrong = Signal<Record<string, string>>;
const Wrongs = createContext<Wrong>(signal({}));

/** The words for one field of the form around it. */
export const useWrong = (id: string): string | undefined => useContext(Wrongs).value[id];

interface FormProps {
  class?: string;
  children: ComponentChildren;
  'aria-label'?: string;
  'data-testid'?: string;
  ref?: Ref<HTMLFormElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
  onSubmit: () => void;
}

/** A form that says itself what is missing, at the field or, where a field has no place for it, below. */
export function Form({ children, onSubmit, ...rest }: FormProps) {
  const wrong = useSignal<Record<string, string>>({});
  const loose = useSignal('');
  const check = (form: HTMLFormElement): boolean => {
    const faults = [...form.querySelectorAll<Control>('input, textarea, select')].filter(
      one => !one.validity.valid,
    );
    wrong.value = Object.fromEntries(faults.filter(one => one.id).map(one => [one.id, wordsFor(one)]));
    const nameless = faults.find(one => !one.id);
    loose.value = nameless ? `${nameless.getAttribute('aria-label') ?? ''}: ${wordsFor(nameless)}` : '';
    faults[0]?.focus();
    return faults.length === 0;
  };
  const context = useMemo(() => wrong, [wrong]);
  return (
    <Wrongs.Provider value={context}>
      <form
        {...rest}
        noValidate
        onInput={() => {
          if (loose.value) loose.value = '';
        }}
        onSubmit={event => {
          event.preventDefault();
          if (check(event.currentTarget)) onSubmit();
        }}
      >
        {children}
        {loose.value && (
          <p class="refusal" role="alert" data-testid="form-wrong">
            <Objection /> <span>{loose.value}</span>
          </p>
        )}
      </form>
    </Wrongs.Provider>
  );
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function wordsFor(field: Control): string {
  const { validity } = field;
  if (field.classList.contains('time') || ('type' in field && field.type === 'time'))
    return t('console.wrong_time');
  if (field.classList.contains('date')) return t('console.wrong_date');
  if (validity.valueMissing) return t('console.wrong_empty');
  if (validity.tooShort && 'minLength' in field) return t('console.wrong_short', { count: field.minLength });
  if (field.type === 'number' && 'min' in field)
    return t('console.wrong_range', { least: field.min || '0', most: field.max || '…' });
  return t('console.wrong');
}
