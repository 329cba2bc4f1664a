import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import { TRACKS, type Track } from '../../shared/types';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { useDraft } from '../draft';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { Refusal } from '../parts/Refusal';

/** An adopted decision becomes an action: what, who, until when, and the first step. */
export function Adopt({ desk }: { desk: Desk }) {
  const deed = useDeed();
  const key = desk.workshopId;
  const title = useDraft(`action.${key}`);
  const owner = useDraft(`owner.${key}`);
  const organisation = useDraft(`organisation.${key}`);
  const firstStep = useDraft(`first.${key}`);
  const due = useSignal('');
  const track = useSignal<Track>('RESIDENTS');
  const actionId = useRef(uuid7());
  const picked = useSignal<string | null>(null);
  const adopted = useComputed(
    () => desk.board.value?.decisions.filter(one => one.outcome === 'ADOPTED' && !one.supersededBy) ?? [],
  );
  const free = adopted.value.find(
    one => !desk.board.value?.actions.some(action => action.decisionId === one.decisionId),
  );
  const decisionId = picked.value ?? (free ?? adopted.value.at(-1))?.decisionId ?? '';
  const decision = adopted.value.find(one => one.decisionId === decisionId);
  if (!adopted.value.length) return <p class="note empty-note">{t('console.adopt_first_decide')}</p>;
  const submit = async (event: Event) => {
    event.preventDefault();
    const words = title.value.trim();
    const body = {
      decisionId,
      ideaIds: decision?.ideaIds ?? [],
      title: words,
      track: track.value,
      ...(owner.value.trim() ? { owner: owner.value.trim() } : {}),
      ...(organisation.value.trim() ? { ownerOrganisation: organisation.value.trim() } : {}),
      ...(due.value ? { dueOn: due.value } : {}),
      ...(firstStep.value.trim() ? { firstStep: firstStep.value.trim() } : {}),
    };
    if (
      !(await desk.act(
        deed,
        'PUT',
        `/actions/${actionId.current}`,
        body,
        t('console.did_adopt', { title: words }),
      ))
    )
      return;
    actionId.current = uuid7();
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
      <Field
        label={t('console.action_title')}
        value={title}
        testid="action-title"
        most={120}
        required
        wide
        wrong={deed.field.value === 'title'}
      />
      <Choice
        label={t('console.track')}
        value={track}
        testid="action-track"
        options={TRACKS.map(one => [one, t(`common.track_${one}`)] as const)}
      />
      <Field label={t('console.owner')} value={owner} testid="action-owner" most={120} />
      <Field label={t('console.organisation')} value={organisation} testid="action-organisation" most={120} />
      <Field label={t('console.due')} value={due} testid="action-due" type="date" />
      <Field label={t('console.first_step')} value={firstStep} testid="action-first-step" most={300} />
      <Refusal of={deed} />
      <button
        type="submit"
        class="button strong"
        disabled={deed.busy.value || title.value.trim().length < 3}
        data-testid="adopt-action"
      >
        {t('console.adopt')}
      </button>
    </form>
  );
}
