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
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { ActionLine, ActionRest, type ActionWords, saidIn } from './ActionFields';

/** So many decisions stand side by side; more are pulled down. */
const FEW = 5;

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
  const submit = async () => {
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
    <Form class="adopt" onSubmit={() => void submit()}>
      {adopted.value.length > 1 && adopted.value.length <= FEW && (
        <fieldset class="from-decision">
          <legend>{t('console.from_decision')}</legend>
          {adopted.value.map(one => (
            <button
              key={one.decisionId}
              type="button"
              class="chip"
              aria-pressed={one.decisionId === decisionId}
              title={one.wording ?? ''}
              data-testid={`action-from-${one.decisionId}`}
              onClick={() => {
                picked.value = one.decisionId;
              }}
            >
              <bdi>{one.wording}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      {adopted.value.length === 1 && (
        <p class="from-one">
          {t('console.from_decision')}:{' '}
          <b>
            <bdi>{decision?.wording}</bdi>
          </b>
        </p>
      )}
      {adopted.value.length > FEW && (
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
      )}
      <div class="adopt-line">
        <ActionLine words={words} testid="action" wrong={attempt.field.value} />
        <button type="submit" class="button strong" disabled={attempt.busy.value} data-testid="adopt-action">
          {t('console.adopt')}
        </button>
      </div>
      <details>
        <summary data-testid="action-more">{t('console.action_more')}</summary>
        <ActionRest words={words} testid="action" />
      </details>
      <Refusal of={attempt} />
    </Form>
  );
}
