import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Check, Plus } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Board } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

interface WalkInProps {
  desk: Desk;
  session: Board['session'];
  query: Signal<string>;
  onDone: () => void;
}

/** Somebody who did not sign up: one tap and they are in, with the name just typed, or without one. */
export function WalkIn({ desk, session, query, onDone }: WalkInProps) {
  const attempt = useAction();
  const last = useSignal('');
  const workshop = desk.workshop.value;
  if (!workshop) return null;
  const name = query.value.trim();
  const letIn = async () => {
    const from = session?.number ?? 1;
    const sessionIds = workshop.sessions.filter(one => one.number >= from).map(one => one.sessionId);
    const answer = await attempt.run<Shapes['WrittenSignedUp']>(
      'POST',
      `/api/workshops/${desk.workshopId}/registrations`,
      {
        ...(name ? { name } : {}),
        sessionIds,
        noticeVersion: workshop.notice.version,
        phone: false,
      },
    );
    if (!answer) return;
    const shown = name || t('console.without_name');
    if (session) {
      const path = `/sessions/${session.sessionId}/attendance/${answer.participantId}`;
      await desk.act(
        attempt,
        'PUT',
        path,
        { method: 'HAND' } satisfies Shapes['CheckIn'],
        t('console.did_check_in', { name: shown }),
      );
    }
    last.value = shown;
    query.value = '';
    onDone();
  };
  return (
    <div class="walk-in">
      <button
        type="button"
        class="button"
        disabled={attempt.busy.value}
        onClick={() => void letIn()}
        data-testid="walk-in"
      >
        <Plus /> {name ? t('console.walk_in_named', { name }) : t('console.walk_in')}
      </button>
      {last.value && !attempt.problem.value && (
        <span class="here" role="status">
          <Check /> {last.value}
        </span>
      )}
      <Refusal of={attempt} />
    </div>
  );
}
