import { inWorkshop } from '../shared/api';
import { span, weekday } from '../shared/dates';
import { t } from '../shared/i18n';
import { Calendar, Check } from '../shared/icons';
import { last } from '../shared/last';
import { nbsp } from '../shared/typography';
import { intend } from './acts';
import { NewsList } from './NewsList';
import { mayPropose, outbox, type PhoneState } from './phoneState';

/** Between meetings: when we meet next and what happened since. */
export function Between({ phone }: { phone: PhoneState }) {
  const mine = phone.mine.value;
  return (
    <>
      <NextMeeting phone={phone} />
      {mine && mine.news.length > 0 && (
        <section aria-labelledby="since">
          <h2 id="since">{t('phone.since')}</h2>
          <NewsList phone={phone} most={5} />
        </section>
      )}
      {mine && (mayPropose(phone, 'idea') || mayPropose(phone, 'need')) && (
        <h2>{t('phone.comes_to_mind')}</h2>
      )}
    </>
  );
}

function NextMeeting({ phone }: { phone: PhoneState }) {
  const workshop = phone.workshop.value;
  const next = workshop?.sessions.find(session => session.state === 'PLANNED');
  if (!workshop) return null;
  if (!next || workshop.state === 'CLOSED') return <p class="note">{t('phone.all_over')}</p>;
  const mine = phone.mine.value;
  const tap = last(
    outbox.entries.value.filter(
      one => one.act === 'ConfirmAttendance' && one.itemId === next.sessionId && one.state !== 'refused',
    ),
  );
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
              onClick={() => void intend(phone, next.sessionId, mine.participantId, yes)}
            >
              {coming === yes && <Check />} {t(yes ? 'phone.coming_yes' : 'phone.coming_no')}
            </button>
          ))}
        </fieldset>
      )}
      <a class="link" href={inWorkshop(phone.id, '/exports/sessions.ics')}>
        <Calendar /> {t('phone.to_calendar')}
      </a>
    </section>
  );
}
