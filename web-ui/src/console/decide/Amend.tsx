import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Action } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { SaveOrCancel } from '../parts/SaveOrCancel';
import { useOpened } from '../parts/useOpened';
import { ActionLine, ActionRest, saidIn, wordsOf } from './ActionFields';

/** An action put differently: all of it in one commit, and beside it a word on how it goes. */
export function Amend({ desk, action, onDone }: { desk: Desk; action: Action; onDone: () => void }) {
  const attempt = useAction();
  const words = useMemo(() => wordsOf(action), [action.actionId]);
  const opened = useOpened<HTMLFormElement>(onDone);
  const note = useSignal(action.note ?? '');
  const path = `/actions/${action.actionId}`;
  const save = async () => {
    const said = saidIn(words);
    const { decisionId, ideaIds } = action;
    const body = { ...(decisionId ? { decisionId } : {}), ideaIds, ...said } satisfies Shapes['AdoptAction'];
    const changed = await desk.act(attempt, 'PUT', path, body, t('console.did_amend', { title: said.title }));
    if (!changed) return;
    const told = note.value.trim();
    if (told && told !== (action.note ?? '')) {
      const status = { status: action.status, note: told } satisfies Shapes['ReportStatus'];
      const words = t('console.did_status', { title: said.title });
      if (!(await desk.act(attempt, 'PUT', `${path}/status`, status, words))) return;
    }
    onDone();
  };
  return (
    <Form class="adopt" {...opened} onSubmit={() => void save()}>
      <ActionLine words={words} testid="amend" wrong={attempt.field.value} />
      <ActionRest words={words} testid="amend" />
      <Field
        label={t('console.status_note')}
        hint={t('console.status_note_hint')}
        value={note}
        testid="amend-note"
        most={500}
        wide
      />
      <Refusal of={attempt} />
      <SaveOrCancel
        testid="amend-save"
        disabled={attempt.busy.value || words.title.value.trim().length < 3}
        wide
        onCancel={onDone}
      />
    </Form>
  );
}
