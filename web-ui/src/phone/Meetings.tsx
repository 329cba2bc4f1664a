import { useEffect, useState } from 'preact/hooks';
import { call, get, inWorkshop, Refused } from '../shared/api';
import { weekday } from '../shared/dates';
import { t } from '../shared/i18n';
import { uuid7 } from '../shared/ids';
import { isFull, losesSeat } from '../shared/seats';
import type { Shapes } from '../shared/shapes';
import type { Attendance, Mine } from '../shared/types';
import type { PhoneState } from './phoneState';

/** To which meetings I come. Whoever would give up a seat for a place in a line is asked first. */
export function Meetings({ phone, mine }: { phone: PhoneState; mine: Mine }) {
  const [attendance, setAttendance] = useState<Attendance>();
  const [asked, setAsked] = useState<string[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    get<Attendance>(inWorkshop(phone.id, '/attendance')).then(setAttendance, () => undefined);
  }, [phone, mine.position]);
  const workshop = phone.workshop.value;
  if (!workshop?.sessions.some(one => one.state !== 'CLOSED')) return null;
  const seated = mine.sessions.filter(one => one.registered).map(one => one.sessionId);
  const lines = new Map(mine.sessions.map(one => [one.sessionId, one.place]));
  const chosen = mine.sessions.filter(one => one.registered || one.waitlisted).map(one => one.sessionId);
  const full = (sessionId: string) => isFull(attendance, sessionId);
  const send = async (sessionIds: string[]) => {
    setAsked(undefined);
    setProblem('');
    try {
      const path = inWorkshop(phone.id, `/participants/${mine.participantId}`);
      await call('PUT', path, { sessionIds } satisfies Shapes['ChangeRegistration'], { commandId: uuid7() });
    } catch (refusal) {
      setProblem(refusal instanceof Refused ? refusal.message : t('common.no_answer'));
    }
  };
  const set = (sessionId: string, comes: boolean) => {
    const next = comes ? [...chosen, sessionId] : chosen.filter(id => id !== sessionId);
    if (losesSeat(seated, next, full)) setAsked(next);
    else void send(next);
  };
  return (
    <fieldset class="dates" data-testid="my-meetings">
      <legend class="label">{t('phone.my_meetings')}</legend>
      {workshop.sessions.map(session => (
        <label key={session.sessionId} class="date">
          <input
            type="checkbox"
            checked={(asked ?? chosen).includes(session.sessionId)}
            disabled={session.state === 'CLOSED'}
            data-testid={`my-meeting-${session.number}`}
            onChange={event => set(session.sessionId, event.currentTarget.checked)}
          />
          <span>
            {weekday(session.startsAt, workshop.timezone)}
            {lines.get(session.sessionId) && (
              <span class="quiet">
                {' '}
                {t('phone.place_in_line', { place: lines.get(session.sessionId) ?? 0 })}
              </span>
            )}
          </span>
        </label>
      ))}
      {asked && (
        <div class="sure" role="alertdialog" aria-label={t('common.seat_lost')} data-testid="seat-lost">
          <p>{t('common.seat_lost')}</p>
          <button type="button" class="small" data-testid="seat-lost-yes" onClick={() => void send(asked)}>
            {t('common.seat_lost_yes')}
          </button>
          <button
            type="button"
            class="small plain"
            data-testid="seat-lost-no"
            onClick={() => setAsked(undefined)}
          >
            {t('common.seat_lost_no')}
          </button>
        </div>
      )}
      {problem && <p class="error">{problem}</p>}
    </fieldset>
  );
}
