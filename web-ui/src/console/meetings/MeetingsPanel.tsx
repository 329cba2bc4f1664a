import { useSignal } from '@preact/signals';
import { span, weekday } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Bin, Pencil, Plus } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import { last } from '../../shared/last';
import type { Shapes } from '../../shared/shapes';
import type { PlannedSession, Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Panel } from '../parts/Panel';
import { ReasonForm } from '../parts/ReasonForm';
import { Refusal } from '../parts/Refusal';
import { MeetingForm } from './MeetingForm';

/** When and where we meet: a meeting moved, called off, or one more. What was held stays as it was. */
export function MeetingsPanel({ desk, workshop }: { desk: Desk; workshop: Workshop }) {
  const adding = useSignal(false);
  const sessions = [...workshop.sessions].sort((a, b) => a.number - b.number);
  return (
    <Panel title={t('console.sessions')} note={t('console.sessions_note')}>
      <ul class="lines">
        {sessions.map(session => (
          <Meeting key={session.sessionId} desk={desk} workshop={workshop} session={session} />
        ))}
      </ul>
      {adding.value ? (
        <MeetingForm
          desk={desk}
          workshop={workshop}
          session={oneMore(sessions)}
          fresh
          onDone={() => {
            adding.value = false;
          }}
        />
      ) : (
        sessions.length < 12 && (
          <button
            type="button"
            class="quiet"
            data-testid="add-meeting"
            onClick={() => {
              adding.value = true;
            }}
          >
            <Plus /> {t('console.add_session')}
          </button>
        )
      )}
    </Panel>
  );
}

const WEEK = 7 * 86_400_000;

/** A week after the last one, at the same hour. */
function oneMore(sessions: readonly PlannedSession[]): PlannedSession {
  const latest = last(sessions);
  const later = (instant?: string) => new Date(Date.parse(instant ?? '') + WEEK).toISOString();
  return {
    sessionId: uuid7(),
    number: Math.max(0, ...sessions.map(one => one.number)) + 1,
    startsAt: later(latest?.startsAt ?? new Date().toISOString()),
    endsAt: later(latest?.endsAt ?? new Date().toISOString()),
    state: 'PLANNED',
  };
}

function Meeting({ desk, workshop, session }: { desk: Desk; workshop: Workshop; session: PlannedSession }) {
  const attempt = useAction();
  const open = useSignal<'move' | 'cancel' | ''>('');
  const { number, sessionId } = session;
  const zone = workshop.timezone;
  const shut = () => {
    open.value = '';
  };
  const cancel = async (reason: string) => {
    const body = { sessionId, ...(reason ? { reason } : {}) } satisfies Shapes['CancelSession'];
    const words = t('console.did_cancel_session', { number });
    if (!(await desk.act(attempt, 'POST', '/commands/CancelSession', body, words))) return;
    shut();
    await desk.refresh();
  };
  return (
    <li data-testid={`meeting-${number}`}>
      <span class="line-main">
        <b>{weekday(session.startsAt, zone)}</b>
        <span class="note">
          {t('console.session_no', { number })} · {span(session.startsAt, session.endsAt, zone)} ·{' '}
          <bdi>{session.place ?? workshop.place}</bdi>
          {session.state !== 'PLANNED' && ` · ${t(`console.session_${session.state}`)}`}
        </span>
      </span>
      {session.state !== 'CLOSED' && (
        <button
          type="button"
          class="button small"
          aria-expanded={open.value === 'move'}
          aria-label={t('console.move_session', { number })}
          title={t('console.amend')}
          data-testid={`move-meeting-${number}`}
          onClick={() => {
            open.value = open.value === 'move' ? '' : 'move';
          }}
        >
          <Pencil />
        </button>
      )}
      {session.state === 'PLANNED' && workshop.sessions.length > 1 && (
        <button
          type="button"
          class="button small"
          aria-expanded={open.value === 'cancel'}
          aria-label={t('console.cancel_session', { number })}
          title={t('console.call_off')}
          data-testid={`cancel-meeting-${number}`}
          onClick={() => {
            open.value = open.value === 'cancel' ? '' : 'cancel';
          }}
        >
          <Bin />
        </button>
      )}
      {open.value === 'move' && (
        <MeetingForm desk={desk} workshop={workshop} session={session} onDone={shut} />
      )}
      {open.value === 'cancel' && (
        <ReasonForm
          label={t('console.cancel_reason')}
          hint={t('console.cancel_hint')}
          button={t('console.call_off')}
          testid="cancel-reason"
          attempt={attempt}
          optional
          onReason={reason => void cancel(reason)}
          onCancel={shut}
        />
      )}
      {!open.value && <Refusal of={attempt} />}
    </li>
  );
}
