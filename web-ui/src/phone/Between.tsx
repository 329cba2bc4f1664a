import { inWorkshop } from '../shared/api';
import { span, weekday } from '../shared/dates';
import { t } from '../shared/i18n';
import { Calendar, Check } from '../shared/icons';
import { nbsp } from '../shared/typography';
import { intend } from './acts';
import { Composer } from './Composer';
import { Evaluation } from './Evaluation';
import { NewsList } from './NewsList';
import { Own } from './Own';
import { mayPropose, outbox, type Room } from './room';
import { TheRoom } from './TheRoom';

/** Between meetings: when we meet next, what happened since, and room for what comes to mind. */
export function Between({ room }: { room: Room }) {
  const mine = room.mine.value;
  return (
    <>
      <NextMeeting room={room} />
      {mine && mine.news.length > 0 && (
        <section aria-labelledby="since">
          <h2 id="since">{t('phone.since')}</h2>
          <NewsList room={room} most={5} />
        </section>
      )}
      {mine && (mayPropose(room, 'idea') || mayPropose(room, 'need')) && (
        <section aria-labelledby="comes-to-mind">
          <h2 id="comes-to-mind">{t('phone.comes_to_mind')}</h2>
          <Composer room={room} folded />
        </section>
      )}
      <Evaluation room={room} />
      <Own room={room} kind="idea" />
      <TheRoom room={room} kind="idea" />
    </>
  );
}

function NextMeeting({ room }: { room: Room }) {
  const workshop = room.workshop.value;
  const next = workshop?.sessions.find(session => session.state === 'PLANNED');
  if (!workshop) return null;
  if (!next || workshop.state === 'CLOSED') return <p class="note">{t('phone.all_over')}</p>;
  const mine = room.mine.value;
  const tap = outbox.entries.value
    .filter(
      one => one.act === 'ConfirmAttendance' && one.itemId === next.sessionId && one.state !== 'refused',
    )
    .at(-1);
  const known = mine?.sessions.find(one => one.sessionId === next.sessionId);
  const coming = tap ? tap.text === 'true' : known?.confirmed;
  return (
    <section class="ticket" data-testid="next-meeting">
      <h2 class="over">
        {t('phone.next_meeting', { number: next.number, total: workshop.sessions.length })}
      </h2>
      <p class="wording">
        {weekday(next.startsAt, workshop.timezone)}
        <br />
        {span(next.startsAt, next.endsAt, workshop.timezone)}
      </p>
      <p>{nbsp(next.place ?? workshop.place)}</p>
      {known?.waitlisted && <p class="became">{t('phone.waitlisted')}</p>}
      {mine && (
        <fieldset class="either" aria-label={t('phone.coming')}>
          {([true, false] as const).map(yes => (
            <button
              key={String(yes)}
              type="button"
              aria-pressed={coming === yes}
              data-testid={yes ? 'coming-yes' : 'coming-no'}
              onClick={() => void intend(room, next.sessionId, mine.participantId, yes)}
            >
              {coming === yes && <Check />} {t(yes ? 'phone.coming_yes' : 'phone.coming_no')}
            </button>
          ))}
        </fieldset>
      )}
      <a class="link" href={inWorkshop(room.id, '/exports/sessions.ics')}>
        <Calendar /> {t('phone.to_calendar')}
      </a>
    </section>
  );
}
