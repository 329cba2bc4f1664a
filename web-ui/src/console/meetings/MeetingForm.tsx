import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { PlannedSession, Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { instantAt, wallAt } from '../desk/timeZone';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { SaveOrCancel } from '../parts/SaveOrCancel';
import { useOpened } from '../parts/useOpened';

interface MeetingFormProps {
  desk: Desk;
  workshop: Workshop;
  session: PlannedSession;
  /** One that is not there yet. */
  fresh?: boolean;
  onDone: () => void;
}

/** One meeting: its day, its hours, its place; for one that moves also why. */
export function MeetingForm({ desk, workshop, session, fresh = false, onDone }: MeetingFormProps) {
  const attempt = useAction();
  const opened = useOpened<HTMLFormElement>(onDone);
  // a meeting that is made here keeps its id while the form is open
  const { sessionId, number, startsAt, endsAt } = useRef(session).current;
  const zone = workshop.timezone;
  const begin = wallAt(startsAt, zone);
  const date = useSignal(begin.date);
  const from = useSignal(begin.time);
  const to = useSignal(wallAt(endsAt, zone).time);
  const place = useSignal(session.place ?? '');
  const reason = useSignal('');
  const save = async () => {
    const when = {
      sessionId,
      startsAt: instantAt(date.value, from.value, zone),
      endsAt: instantAt(date.value, to.value, zone),
      ...(place.value.trim() ? { place: place.value.trim() } : {}),
    };
    const why = reason.value.trim() ? { reason: reason.value.trim() } : {};
    const body = fresh
      ? ({ ...when, number } satisfies Shapes['AddSession'])
      : ({ ...when, ...why } satisfies Shapes['RescheduleSession']);
    const command = fresh ? 'AddSession' : 'RescheduleSession';
    const words = t(fresh ? 'console.did_add_session' : 'console.did_move_session', { number });
    if (!(await desk.act(attempt, 'POST', `/commands/${command}`, body, words))) return;
    await desk.refresh();
    onDone();
  };
  return (
    <Form class="reason-form" {...opened} onSubmit={() => void save()}>
      <div class="row tight">
        <Field
          label={t('console.date_of', { number })}
          value={date}
          testid="meeting-date"
          type="date"
          required
        />
        <Field label={t('console.from')} value={from} testid="meeting-from" type="time" required />
        <Field label={t('console.to')} value={to} testid="meeting-to" type="time" required />
      </div>
      <Field
        label={t('console.place')}
        hint={t('console.session_place_hint', { place: workshop.place })}
        value={place}
        testid="meeting-place"
        most={200}
        wide
      />
      {!fresh && (
        <Field label={t('console.move_reason')} value={reason} testid="meeting-reason" most={500} wide />
      )}
      <Refusal of={attempt} />
      <SaveOrCancel
        save={t(fresh ? 'console.add_session' : 'console.save')}
        testid="meeting-save"
        disabled={attempt.busy.value}
        onCancel={onDone}
      />
    </Form>
  );
}
