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

/** Only for what cannot be taken back: the button asks once more, in its own place, and has the focus again afterwards. */
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
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const open = asking.value && !disabled;
  useEffect(() => {
    if (!open) return;
    asked.current = true;
    first.current?.focus();
  }, [open]);
  // as soon as it is there again, and only if the focus went nowhere else
  useEffect(() => {
    if (open || !asked.current || !opener.current || disabled) return;
    asked.current = false;
    if (document.activeElement === document.body) opener.current.focus();
  });
  if (!open)
    return (
      <button
        type="button"
        class={className}
        ref={opener}
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
