import { useSignal } from '@preact/signals';
import { time } from '../../shared/dates';
import { t, tDynamic } from '../../shared/i18n';
import { Plus } from '../../shared/icons';
import { last } from '../../shared/last';
import type { Shapes } from '../../shared/shapes';
import type { AgendaDay, PlannedSession } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Form } from '../parts/Form';
import { ReadFirst } from '../parts/ReadFirst';
import { Refusal } from '../parts/Refusal';
import { SaveOrCancel } from '../parts/SaveOrCancel';
import { AgendaLine } from './AgendaLine';
import { AgendaRead } from './AgendaRead';
import { type AgendaRow, clock, itemsOf, moved, rowsOf } from './agendaRows';

interface AgendaPanelProps {
  desk: Desk;
  day: AgendaDay;
  session: PlannedSession;
}

/** The course of one meeting, with the hour at which each part begins; it is read first and changed on demand. */
export function AgendaPanel({ desk, day, session }: AgendaPanelProps) {
  const editing = useSignal(!day.items.length);
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const shut = () => {
    editing.value = false;
  };
  return (
    <ReadFirst
      title={t('console.agenda')}
      note={t('console.agenda_note')}
      testid="agenda-edit"
      editing={editing}
      form={() => <Editing desk={desk} day={day} session={session} onDone={shut} />}
    >
      <AgendaRead day={day} session={session} zone={zone} />
    </ReadFirst>
  );
}

function Editing({ desk, day, session, onDone }: AgendaPanelProps & { onDone: () => void }) {
  const attempt = useAction();
  const rows = useSignal(rowsOf(day.items));
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const times = clock(rows.value, session.startsAt);
  const ends = last(times) ?? 0;
  const over = Math.round((ends - Date.parse(session.endsAt)) / 60_000);
  const titleOf = (row: AgendaRow) => tDynamic(`common.phase_${row.phase}`);
  const items = itemsOf(rows.value, titleOf);
  const changed = JSON.stringify(items) !== JSON.stringify(itemsOf(rowsOf(day.items), titleOf));
  const change = (at: number, part: Partial<AgendaRow>) => {
    rows.value = rows.value.map((row, n) => (n === at ? { ...row, ...part } : row));
  };
  const add = () => {
    const key = Math.max(0, ...rows.value.map(row => row.key)) + 1;
    rows.value = [...rows.value, { key, phase: 'INPUT', title: '', minutes: 15 }];
  };
  const save = async () => {
    const words = t('console.did_agenda', { number: session.number });
    if (
      !(await desk.act(
        attempt,
        'PUT',
        `/sessions/${session.sessionId}/agenda`,
        { items } satisfies Shapes['SetAgenda'],
        words,
      ))
    )
      return;
    await desk.refresh();
    onDone();
  };
  return (
    <Form onSubmit={() => void save()}>
      <ol class="agenda-lines">
        {rows.value.map((row, n) => (
          <AgendaLine
            key={row.key}
            row={row}
            at={n}
            last={n === rows.value.length - 1}
            begins={time(new Date(times[n] ?? 0).toISOString(), zone)}
            onChange={part => change(n, part)}
            onMove={by => {
              rows.value = moved(rows.value, n, by);
            }}
            onRemove={() => {
              rows.value = rows.value.filter((_, at) => at !== n);
            }}
          />
        ))}
      </ol>
      <div class="row spread">
        <button
          type="button"
          class="quiet"
          onClick={add}
          disabled={rows.value.length >= 40}
          data-testid="agenda-add"
        >
          <Plus /> {t('console.agenda_add')}
        </button>
        <p class={over > 0 ? 'agenda-over' : 'note'} data-testid="agenda-ends">
          {t('console.agenda_ends', { time: time(new Date(ends).toISOString(), zone) })}
          {over > 0 && ` · ${t('console.agenda_over', { count: over })}`}
        </p>
      </div>
      <Refusal of={attempt} />
      <SaveOrCancel
        save={t('console.agenda_save')}
        testid="agenda-save"
        disabled={!changed || attempt.busy.value}
        onCancel={onDone}
      />
    </Form>
  );
}
