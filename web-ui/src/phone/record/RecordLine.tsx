import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

const Line = signal<ComponentType<{ id: string }> | null>(null);

/** What this phone remembers of the record; it comes when it comes. */
export function RecordLine({ id }: { id: string }) {
  useEffect(() => {
    import('./KeptRecord').then(
      loaded => {
        Line.value = loaded.KeptRecord;
      },
      () => undefined,
    );
  }, []);
  return Line.value && <Line.value id={id} />;
}
