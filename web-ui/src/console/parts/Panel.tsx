import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PanelProps {
  title: string;
  note?: string | undefined;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One subject under one heading. */
export function Panel({ title, note, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
