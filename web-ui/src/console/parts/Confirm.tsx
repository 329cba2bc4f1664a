import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';

interface ConfirmProps {
  children: ComponentChildren;
  question: string;
  yes: string;
  testid: string;
  disabled?: boolean;
  className?: string;
  onYes: () => void;
}

/** Only for what cannot be taken back: the button asks once more, in its own place. */
export function Confirm({
  children,
  question,
  yes,
  testid,
  disabled,
  className = 'button',
  onYes,
}: ConfirmProps) {
  const asking = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const open = asking.value && !disabled;
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  if (!open)
    return (
      <button
        type="button"
        class={className}
        disabled={disabled}
        data-testid={testid}
        onClick={() => {
          asking.value = true;
        }}
      >
        {children}
      </button>
    );
  const shut = () => {
    asking.value = false;
  };
  return (
    <fieldset
      class="confirm"
      aria-label={question}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        shut();
      }}
    >
      <p>{question}</p>
      <div class="row">
        <button
          type="button"
          class="button strong"
          ref={first}
          data-testid={`${testid}-yes`}
          onClick={() => {
            shut();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={shut} data-testid={`${testid}-no`}>
          {t('console.no_go_back')}
        </button>
      </div>
    </fieldset>
  );
}
