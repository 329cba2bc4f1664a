import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { useDraft } from '../desk/useDraft';
import { Choice } from '../parts/Choice';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { ThemeChoice } from '../parts/ThemeChoice';
import { PersonPicker } from './PersonPicker';
import { SimilarItems } from './SimilarItems';

type Via = Exclude<Shapes['Via'], 'PHONE'>;

/** What was said aloud or written on a card counts the same: type it, send it, the field is free for the next one. */
export function ForSomebody({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const board = desk.board.value;
  const kind = useSignal<'needs' | 'ideas'>(board?.session?.phase === 'NEEDS' ? 'needs' : 'ideas');
  const via = useSignal<Via>('VOICE');
  const theme = useSignal('');
  const person = useSignal('');
  const title = useDraft(`proxy.${desk.workshopId}`);
  const field = useRef<HTMLInputElement>(null);
  const id = useRef(uuid7());
  if (!board) return null;
  const submit = async () => {
    if (attempt.busy.value) return;
    const words = title.value.trim();
    const body = {
      title: words,
      via: via.value,
      ...(theme.value ? { themeId: theme.value } : {}),
      ...(person.value ? { onBehalfOf: person.value } : {}),
    } satisfies Shapes['ProposeNeed' | 'ProposeIdea'];
    const path = `/${kind.value}/${id.current}`;
    if (!(await desk.act(attempt, 'PUT', path, body, t('console.did_propose', { title: words })))) return;
    id.current = uuid7();
    title.value = '';
    person.value = '';
    theme.value = '';
    field.current?.focus();
  };
  return (
    <Form class="proxy" aria-label={t('console.proxy')} onSubmit={() => void submit()}>
      <div class="proxy-line">
        <input
          ref={field}
          class="grow"
          aria-label={t('console.words')}
          placeholder={t(kind.value === 'needs' ? 'console.proxy_need_words' : 'console.proxy_idea_words')}
          value={title.value}
          minLength={3}
          maxLength={120}
          required
          data-testid="proxy-title"
          onInput={event => {
            title.value = event.currentTarget.value;
          }}
        />
        <button
          type="submit"
          class="button strong"
          aria-disabled={attempt.busy.value}
          data-testid="proxy-submit"
        >
          {t('console.to_board')}
        </button>
      </div>
      <div class="row tight proxy-how">
        <Choice
          label={t('console.kind')}
          hideLabel
          value={kind}
          testid="proxy"
          options={[
            ['needs', t('console.a_need')],
            ['ideas', t('console.an_idea')],
          ]}
        />
        <Choice
          label={t('console.via')}
          hideLabel
          value={via}
          testid="via"
          options={[
            ['VOICE', t('console.via_VOICE')],
            ['PAPER', t('console.via_PAPER')],
          ]}
        />
        <ThemeChoice
          label={t('console.theme')}
          themes={board.themes}
          chosen={theme.value || undefined}
          testid="proxy-theme"
          none
          onTheme={themeId => {
            theme.value = themeId;
          }}
        />
        <PersonPicker desk={desk} person={person} />
      </div>
      <SimilarItems desk={desk} kind={kind.value} text={title.value} person={person.value} via={via.value} />
      <Refusal of={attempt} />
    </Form>
  );
}
