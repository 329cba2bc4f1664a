import { useSignal } from '@preact/signals';
import { number, t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { ReadFirst } from '../parts/ReadFirst';
import { Refusal } from '../parts/Refusal';
import { SaveOrCancel } from '../parts/SaveOrCancel';

const WORDS = ['title', 'purpose', 'organiser', 'place'] as const;
type Word = (typeof WORDS)[number];

/** What the invitation says: read first, put right on demand, as long as the workshop goes on. */
export function DetailsPanel({ desk, workshop }: { desk: Desk; workshop: Workshop }) {
  const editing = useSignal(false);
  const shut = () => {
    editing.value = false;
  };
  return (
    <ReadFirst
      title={t('console.details')}
      note={t('console.details_note')}
      testid="details-edit"
      editing={editing}
      form={() => <Editing desk={desk} known={workshop} onDone={shut} />}
    >
      <div class="invitation">
        <p class="invitation-title">
          <bdi>{workshop.title}</bdi>
        </p>
        <p>
          <bdi>{workshop.purpose}</bdi>
        </p>
        <p class="note">
          <bdi>{[workshop.organiser, workshop.place].filter(Boolean).join(' · ')}</bdi>
          {workshop.capacity && ` · ${t('console.seats', { seats: number(workshop.capacity) })}`}
        </p>
      </div>
    </ReadFirst>
  );
}

function Editing({ desk, known, onDone }: { desk: Desk; known: Workshop; onDone: () => void }) {
  const attempt = useAction();
  const title = useSignal(known.title);
  const purpose = useSignal(known.purpose);
  const organiser = useSignal(known.organiser);
  const place = useSignal(known.place);
  const seats = useSignal(String(known.capacity ?? ''));
  const fields = { title, purpose, organiser, place };
  const changed = changes(known, word => fields[word].value.trim(), Number(seats.value));
  const save = async () => {
    if (!(await desk.act(attempt, 'POST', '/commands/ChangeDetails', changed, t('console.did_details'))))
      return;
    await desk.refresh();
    onDone();
  };
  return (
    <Form class="details-form" onSubmit={() => void save()}>
      <Field
        label={t('console.title')}
        value={title}
        testid="details-title"
        most={200}
        required
        wide
        wrong={attempt.field.value === 'title'}
      />
      <Field
        label={t('console.purpose')}
        hint={t('console.purpose_hint')}
        value={purpose}
        testid="details-purpose"
        lines={3}
        most={500}
        wide
        wrong={attempt.field.value === 'purpose'}
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
      <Refusal of={attempt} />
      <SaveOrCancel
        testid="details-save"
        disabled={attempt.busy.value || !Object.keys(changed).length}
        onCancel={onDone}
      />
    </Form>
  );
}

/** Only what is different; what is left out stays as it was. */
function changes(known: Workshop, said: (word: Word) => string, seats: number): Shapes['ChangeDetails'] {
  const changed: Shapes['ChangeDetails'] = {};
  for (const word of WORDS) if (said(word) !== known[word]) changed[word] = said(word);
  if (seats > 0 && seats !== known.capacity) changed.capacity = seats;
  return changed;
}
