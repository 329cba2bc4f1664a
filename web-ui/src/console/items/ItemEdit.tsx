import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Redact } from '../parts/Redact';
import { Refusal } from '../parts/Refusal';
import { SaveOrCancel } from '../parts/SaveOrCancel';
import { useOpened } from '../parts/useOpened';
import type { ItemKind, Listed } from './listed';

interface ItemEditProps {
  desk: Desk;
  kind: ItemKind;
  item: Listed;
  onDone: () => void;
}

/** Words put right by the facilitator: a slip of the pen, or another meaning, of which those who support it are told. */
export function ItemEdit({ desk, kind, item, onDone }: ItemEditProps) {
  const attempt = useAction();
  const title = useSignal(item.title ?? '');
  const text = useSignal(item.text ?? '');
  const change = useSignal<Shapes['Rewording']>('TYPO');
  const opened = useOpened<HTMLDivElement>(onDone);
  const needs = kind === 'needs';
  const save = async () => {
    const words = title.value.trim();
    const said = { title: words, text: text.value.trim(), kind: change.value };
    const body = needs
      ? ({ needId: item.id, ...said } satisfies Shapes['RewordNeedByName'])
      : ({ ideaId: item.id, ...said } satisfies Shapes['RewordIdeaByName']);
    const path = `/commands/${needs ? 'RewordNeed' : 'RewordIdea'}`;
    if (await desk.act(attempt, 'POST', path, body, t('console.did_reword', { title: words }))) onDone();
  };
  return (
    <div class="more" {...opened}>
      <Form onSubmit={() => void save()}>
        <Field label={t('console.words')} value={title} testid="reword-title" most={120} required wide />
        <Field label={t('console.more_words')} value={text} testid="reword-text" most={500} lines={2} wide />
        <Choice
          label={t('console.what_changes')}
          value={change}
          testid="reword"
          options={[
            ['TYPO', t('console.typo')],
            ['MEANING', t('console.meaning')],
          ]}
        />
        <Refusal of={attempt} />
        <SaveOrCancel
          testid="reword-save"
          disabled={attempt.busy.value || title.value.trim().length < 3}
          onCancel={onDone}
        />
      </Form>
      <Redact
        desk={desk}
        of={(['title', 'text'] as const).map(field => ({
          item: item.id,
          kind: needs ? 'NEED' : 'IDEA',
          field,
          words: item[field],
        }))}
      />
    </div>
  );
}
