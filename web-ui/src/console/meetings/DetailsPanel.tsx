import { useSignal, useSignalEffect } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Workshop } from '../../shared/types';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Field } from '../parts/Field';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

const WORDS = ['title', 'purpose', 'organiser', 'place'] as const;
type Word = (typeof WORDS)[number];

/** What the invitation says: it can be put right as long as the workshop goes on. */
export function DetailsPanel({ desk }: { desk: Desk }) {
  const deed = useDeed();
  const title = useSignal('');
  const purpose = useSignal('');
  const organiser = useSignal('');
  const place = useSignal('');
  const seats = useSignal('');
  const fields = { title, purpose, organiser, place };
  useSignalEffect(() => {
    const known = desk.workshop.value;
    if (!known) return;
    for (const word of WORDS) fields[word].value = known[word];
    seats.value = String(known.capacity ?? '');
  });
  const known = desk.workshop.value;
  if (!known) return null;
  const changed = changes(known, word => fields[word].value.trim(), Number(seats.value));
  const save = async (event: Event) => {
    event.preventDefault();
    if (await desk.act(deed, 'POST', '/commands/ChangeDetails', changed, t('console.did_details')))
      await desk.refresh();
  };
  return (
    <Panel title={t('console.details')} note={t('console.details_note')}>
      <form class="details-form" onSubmit={event => void save(event)}>
        <Field
          label={t('console.title')}
          value={title}
          testid="details-title"
          most={200}
          required
          wide
          wrong={deed.field.value === 'title'}
        />
        <Field
          label={t('console.purpose')}
          hint={t('console.purpose_hint')}
          value={purpose}
          testid="details-purpose"
          lines={3}
          most={500}
          wide
          wrong={deed.field.value === 'purpose'}
        />
        <Field label={t('console.place')} value={place} testid="details-place" most={200} wide />
        <Field label={t('console.organiser')} value={organiser} testid="details-organiser" most={200} wide />
        <Field
          label={t('console.capacity')}
          hint={t('console.capacity_hint')}
          value={seats}
          testid="details-capacity"
          type="number"
        />
        <Refusal of={deed} />
        <button
          type="submit"
          class="button strong"
          disabled={deed.busy.value || !Object.keys(changed).length}
          data-testid="details-save"
        >
          {t('console.save')}
        </button>
      </form>
    </Panel>
  );
}

/** Only what is different; what is left out stays as it was. */
function changes(known: Workshop, said: (word: Word) => string, seats: number): Partial<Workshop> {
  const words = WORDS.filter(word => said(word) !== known[word]).map(word => [word, said(word)]);
  const capacity = seats > 0 && seats !== known.capacity ? { capacity: seats } : {};
  return { ...Object.fromEntries(words), ...capacity };
}
