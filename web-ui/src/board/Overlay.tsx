import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Cross } from '../shared/icons';

interface OverlayProps {
  name: string;
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet laid over the board; Escape, or the same key again, takes it away. */
export function Overlay({ name, label, onClose, children }: OverlayProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    sheet.current?.focus();
    return () => before?.focus?.();
  }, []);
  return (
    <div
      class={`overlay ${name}`}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      ref={sheet}
    >
      {children}
      <button type="button" class="overlay-close" onClick={onClose} aria-label={t('board.close')}>
        <Cross />
      </button>
    </div>
  );
}
