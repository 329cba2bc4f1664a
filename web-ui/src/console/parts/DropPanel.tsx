import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from './useKeptFocus';

/** The panel that hangs open; one at a time. */
export const openPanel = signal('');

/** Shuts the panel that hangs open; the focus goes back to its button. */
export function shutPanel(): void {
  const name = openPanel.peek();
  openPanel.value = '';
  document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(name)}"]`)?.focus();
}

interface DropPanelProps {
  name: string;
  /** What the panel is called. */
  label: string;
  /** What the button shows. */
  button: ComponentChildren;
  className?: string;
  /** The side of the button that the panel keeps to. */
  side?: 'start' | 'end';
  children: () => ComponentChildren;
}

/** A button and what hangs below it: it opens in place, Escape and a click elsewhere shut it, focus comes back. */
export function DropPanel({ name, label, button, className = '', side = 'start', children }: DropPanelProps) {
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const kept = useKeptFocus<HTMLElement>();
  const open = openPanel.value === name;
  const shut = () => {
    if (openPanel.peek() === name) openPanel.value = '';
  };
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) shut();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  useEffect(() => shut, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is in it
    <div
      class="drop"
      ref={whole}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented || !open) return;
        event.preventDefault();
        shut();
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        ref={opener}
        class={className}
        aria-expanded={open}
        data-testid={name}
        onClick={() => {
          openPanel.value = open ? '' : name;
        }}
      >
        {button}
      </button>
      {open && (
        <section class={`drop-panel from-${side}`} aria-label={label} ref={kept} tabIndex={-1}>
          {children()}
        </section>
      )}
    </div>
  );
}
