import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import { last } from '../../shared/last';
import type { Shapes } from '../../shared/shapes';
import type { Track } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { useDraft } from '../desk/useDraft';
import { Refusal } from '../parts/Refusal';
import { ActionFields, type ActionWords, saidIn } from './ActionFields';

/** An adopted decision becomes an action: what, who, until when, and the first step. */
export function Adopt({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const key = desk.workshopId;
  const words: ActionWords = {
    title: useDraft(`action.${key}`),
    owner: useDraft(`owner.${key}`),
    organisation: useDraft(`organisation.${key}`),
    firstStep: useDraft(`first.${key}`),
    due: useSignal(''),
    track: useSignal<Track>('RESIDENTS'),
  };
  const actionId = useRef(uuid7());
  const picked = useSignal<string | null>(null);
  const adopted = useComputed(
    () => desk.board.value?.decisions.filter(one => one.outcome === 'ADOPTED' && !one.supersededBy) ?? [],
  );
  const free = adopted.value.find(
    one => !desk.board.value?.actions.some(action => action.decisionId === one.decisionId),
  );
  const decisionId = picked.value ?? (free ?? last(adopted.value))?.decisionId ?? '';
  const decision = adopted.value.find(one => one.decisionId === decisionId);
  if (!adopted.value.length) return <p class="note empty-note">{t('console.adopt_first_decide')}</p>;
  const submit = async (event: Event) => {
    event.preventDefault();
    const said = saidIn(words);
    const body = { decisionId, ideaIds: decision?.ideaIds ?? [], ...said } satisfies Shapes['AdoptAction'];
    if (
      !(await desk.act(
        attempt,
        'PUT',
        `/actions/${actionId.current}`,
        body,
        t('console.did_adopt', { title: said.title }),
      ))
    )
      return;
    actionId.current = uuid7();
    const { title, owner, organisation, firstStep, due } = words;
    for (const field of [title, owner, organisation, firstStep, due]) field.value = '';
    picked.value = null;
  };
  return (
    <form class="adopt" onSubmit={event => void submit(event)}>
      <h3>{t('console.new_action')}</h3>
      <label class="field wide">
        <span>{t('console.from_decision')}</span>
        <select
          value={decisionId}
          data-testid="action-decision"
          onChange={event => {
            picked.value = event.currentTarget.value;
          }}
        >
          {adopted.value.map(one => (
            <option key={one.decisionId} value={one.decisionId}>
              {one.wording}
            </option>
          ))}
        </select>
      </label>
      <ActionFields words={words} testid="action" wrong={attempt.field.value} />
      <Refusal of={attempt} />
      <button
        type="submit"
        class="button strong"
        disabled={attempt.busy.value || words.title.value.trim().length < 3}
        data-testid="adopt-action"
      >
        {t('console.adopt')}
      </button>
    </form>
  );
}
