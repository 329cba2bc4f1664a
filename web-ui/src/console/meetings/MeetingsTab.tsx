import { useSignal, useSignalEffect } from '@preact/signals';
import { t } from '../../shared/i18n';
import { last } from '../../shared/last';
import type { PlannedSession, Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { Choice } from '../parts/Choice';
import { SignUpLink } from '../room/SignUpLink';
import { AgainstPanel } from './AgainstPanel';
import { AgendaPanel } from './AgendaPanel';
import { DetailsPanel } from './DetailsPanel';
import { EndPanel } from './EndPanel';
import { EvaluationPanel } from './EvaluationPanel';
import { MeetingsPanel } from './MeetingsPanel';
import { TablesPanel } from './TablesPanel';

/** The workshop itself: when we meet, how each meeting goes, what people thought of it, and the end. */
export function MeetingsTab({ desk }: { desk: Desk }) {
  const chosen = useSignal(desk.board.value?.session?.sessionId ?? '');
  useSignalEffect(() => {
    const sessions = inOrder(desk.workshop.value);
    if (sessions.some(one => one.sessionId === chosen.value)) return;
    chosen.value = (sessions.find(one => one.state !== 'CLOSED') ?? last(sessions))?.sessionId ?? '';
  });
  const workshop = desk.workshop.value;
  if (!workshop) return null;
  const sessions = inOrder(workshop);
  const shown = sessions.find(one => one.sessionId === chosen.value);
  return (
    <>
      <MeetingsPanel desk={desk} workshop={workshop} />
      <SignUpLink desk={desk} />
      {shown && (
        <>
          {sessions.length > 1 && (
            <Choice
              label={t('console.which_session')}
              value={chosen}
              testid="show-meeting"
              options={sessions.map(one => [one.sessionId, t('console.session_no', { number: one.number })])}
            />
          )}
          <OneMeeting desk={desk} session={shown} />
        </>
      )}
      <DetailsPanel desk={desk} workshop={workshop} />
      <EndPanel desk={desk} workshop={workshop} />
    </>
  );
}

const inOrder = (workshop: Workshop | null) =>
  [...(workshop?.sessions ?? [])].sort((a, b) => a.number - b.number);

function OneMeeting({ desk, session }: { desk: Desk; session: PlannedSession }) {
  const board = desk.board.value;
  const id = session.sessionId;
  const day = desk.days.find(one => one.sessionId === id);
  const sum = board?.evaluations?.[session.number];
  const open = board?.session?.sessionId === id;
  const tables = board?.tables ?? [];
  return (
    <>
      {sum && sum.given > 0 && <EvaluationPanel sum={sum} />}
      {day && <AgainstPanel day={day} />}
      {/* a change from elsewhere begins the form anew, so that nobody saves over it unseen */}
      {day && session.state !== 'CLOSED' && (
        <AgendaPanel key={`${id} ${JSON.stringify(day.items)}`} desk={desk} day={day} session={session} />
      )}
      {open && <TablesPanel key={JSON.stringify(tables)} desk={desk} session={session} known={tables} />}
    </>
  );
}
