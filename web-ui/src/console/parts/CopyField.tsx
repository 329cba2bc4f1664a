import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Check } from '../../shared/icons';

/** An address to pass on. Where the page may not reach the clipboard, the text is selected to be copied by hand. */
export function CopyField({ label, text, testid }: { label: string; text: string; testid: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const copied = useSignal(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      copied.value = true;
    } catch {
      copied.value = document.execCommand?.('copy') ?? false;
    }
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <div class="row tight">
        <input id={id} ref={field} readOnly value={text} data-testid={testid} />
        <button type="button" class="button" onClick={() => void copy()}>
          {copied.value && <Check />} {t(copied.value ? 'console.copied' : 'console.copy')}
        </button>
      </div>
    </div>
  );
}
