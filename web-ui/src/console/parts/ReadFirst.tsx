import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../../shared/i18n';
import { Pencil } from '../../shared/icons';
import { Panel } from './Panel';

interface ReadFirstProps {
  title: string;
  /** Said while it is being changed. */
  note: string;
  testid: string;
  editing: Signal<boolean>;
  form: () => ComponentChildren;
  children: ComponentChildren;
}

/** Something that is read, and changed on demand. */
export function ReadFirst({ title, note, testid, editing, form, children }: ReadFirstProps) {
  const change = (
    <button
      type="button"
      class="quiet"
      data-testid={testid}
      onClick={() => {
        editing.value = true;
      }}
    >
      <Pencil /> {t('console.amend')}
    </button>
  );
  return (
    <Panel title={title} note={editing.value ? note : undefined} aside={!editing.value && change}>
      {editing.value ? form() : children}
    </Panel>
  );
}
