import { useEffect, useState } from 'preact/hooks';
import { call, get, inWorkshop, Refused } from '../shared/api';
import { span, time, weekday } from '../shared/dates';
import { t } from '../shared/i18n';
import { Calendar } from '../shared/icons';
import { uuid7 } from '../shared/ids';
import { stillOpen } from '../shared/over';
import type { Shapes } from '../shared/shapes';
import type { PlannedSession, Workshop } from '../shared/types';
import { nbsp } from '../shared/typography';
import { DataNotice } from './DataNotice';
import { enterRoom } from './route';
import { SignUpOver } from './SignUpOver';

interface SignUpProps {
  workshopId: string;
  /** The shared phone of a table instead of a person. */
  table: boolean;
}

/** The invitation read at home: what it is about, when and where, and „I will come”. */
export function SignUp({ workshopId, table }: SignUpProps) {
  const [workshop, setWorkshop] = useState<Workshop>();
  const [problem, setProblem] = useState('');
  const [result, setResult] = useState<Shapes['CommandAnswersSeatOrLine']>();
  const [commandId] = useState(() => uuid7());
  useEffect(() => {
    get<Workshop>(inWorkshop(workshopId)).then(setWorkshop, refusal =>
      setProblem(refusal instanceof Refused ? t('phone.missing') : t('common.no_answer')),
    );
  }, [workshopId]);

  const send = async (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const sessionIds = fields.getAll('session').map(String);
    if (!sessionIds.length) return setProblem(t('join.choose_session'));
    const said = (name: string) => String(fields.get(name) ?? '').trim();
    const optional = Object.fromEntries(
      ['name', 'organisation', 'contact'].map(name => [name, said(name)]).filter(([, value]) => value),
    );
    try {
      const body = {
        ...optional,
        sessionIds,
        noticeVersion: workshop?.notice.version,
        ...(table ? { kind: 'TABLE' } : {}),
      };
      const answer = await call<Shapes['CommandAnswersSignedUp']>(
        'POST',
        inWorkshop(workshopId, '/registrations'),
        body,
        { commandId },
      );
      if (table) await sitDown(workshopId);
      setResult(answer.state);
    } catch (refusal) {
      setProblem(refusal instanceof Refused ? refusal.message : t('join.no_answer_safe'));
    }
  };

  if (!workshop)
    return (
      <section class="headline">
        <h1>{t('join.title')}</h1>
        <p class="ask">{problem || t('phone.opening')}</p>
      </section>
    );
  if (result) return <Done workshop={workshop} result={result} />;
  const open = stillOpen(workshop, Date.now());
  if (!open.length) return <SignUpOver workshop={workshop} />;
  return (
    <form
      class="question"
      onSubmit={event => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <section class="headline">
        <p class="where">{nbsp(workshop.organiser)}</p>
        <h1>{nbsp(workshop.title)}</h1>
        <p class="ask">{nbsp(workshop.purpose)}</p>
      </section>
      <fieldset class="dates">
        <legend class="label">{t('join.when')}</legend>
        {workshop.sessions.map(session => (
          <Meeting
            key={session.sessionId}
            session={session}
            zone={workshop.timezone}
            over={!open.includes(session)}
          />
        ))}
      </fieldset>
      <p class="quiet">{nbsp(workshop.place)}</p>
      {workshop.registrationOpen ? (
        <>
          {open.length > 1 && <p class="quiet">{t('join.both')}</p>}
          <label class="label">
            {t(table ? 'join.table_label' : 'join.name_label')}
            <input
              class="big-field"
              name="name"
              maxLength={80}
              defaultValue={table ? (asked().get('name') ?? '') : ''}
              autocomplete={table ? 'off' : 'name'}
              data-testid="join-name"
            />
          </label>
          {!table && (
            <details class="answers">
              <summary>
                <span>{t('join.more')}</span>
                <span class="quiet">{t('phone.optional')}</span>
              </summary>
              <div class="fields">
                <label class="label">
                  {t('join.organisation')}
                  <input
                    name="organisation"
                    maxLength={120}
                    autocomplete="organization"
                    data-testid="join-organisation"
                  />
                </label>
                <label class="label">
                  {t('join.contact')}
                  <input name="contact" maxLength={120} autocomplete="email" data-testid="join-contact" />
                </label>
              </div>
            </details>
          )}
          <DataNotice text={workshop.notice.text} />
          <p class="error" role="alert">
            {problem}
          </p>
          <button class="button" type="submit" data-testid="join-submit">
            {t('join.confirm')}
          </button>
        </>
      ) : (
        <p class="note">{t('join.closed')}</p>
      )}
    </form>
  );
}

/** One meeting to choose; one that is over is only told. */
function Meeting({ session, zone, over }: { session: PlannedSession; zone: string; over: boolean }) {
  const when = (
    <span>
      <strong>{weekday(session.startsAt, zone)}</strong>
      <br />
      {over ? t('join.was') : span(session.startsAt, session.endsAt, zone)}
    </span>
  );
  if (over) return <p class="date quiet">{when}</p>;
  return (
    <label class="date">
      <input type="checkbox" name="session" value={session.sessionId} defaultChecked />
      {when}
    </label>
  );
}

const asked = () => new URLSearchParams(location.search);

/** The shared phone takes the place that its address names; where there is none yet it can be seated later. */
async function sitDown(workshopId: string): Promise<void> {
  const tableId = asked().get('table');
  if (!tableId) return;
  const path = inWorkshop(workshopId, '/commands/SeatPeople');
  await call('POST', path, { tableId } satisfies Shapes['SeatPeople'], { commandId: uuid7() }).catch(
    () => undefined,
  );
}

function Done({ workshop, result }: { workshop: Workshop; result: Shapes['CommandAnswersSeatOrLine'] }) {
  const [next] = stillOpen(workshop, Date.now());
  return (
    <>
      <section class="headline" role="status" data-testid="signed-up">
        <h1>{t(result === 'REGISTERED' ? 'join.registered' : 'join.waitlisted')}</h1>
        <p class="ask">
          {result === 'WAITLISTED'
            ? t('join.waitlisted_hint')
            : next
              ? t('join.see_you', {
                  when: `${weekday(next.startsAt, workshop.timezone)}, ${time(next.startsAt, workshop.timezone)}`,
                })
              : ''}
        </p>
      </section>
      <button class="button" type="button" data-testid="go-in" onClick={() => enterRoom(workshop.workshopId)}>
        {t('join.to_my_page')}
      </button>
      <a class="link" href={inWorkshop(workshop.workshopId, '/exports/sessions.ics')}>
        <Calendar /> {t('phone.to_calendar')}
      </a>
    </>
  );
}
