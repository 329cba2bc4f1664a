import { t } from '../shared/i18n';
import { Cross } from '../shared/icons';
import type { OutboxEntry } from '../shared/outbox';
import { nbsp } from '../shared/typography';
import { useInView } from '../shared/useInView';
import { handIn, sendAgain } from './acts';
import { mayPropose, outbox, type PhoneState } from './phoneState';

const WITH_WORDS =
  /^(Propose|Reword|AskQuestion|RaiseObjection|HandIn|GiveEvaluation|PlaceDots|ConfirmAttendance)/;

/** What the server would not take: why, that my words are still here, and what can be done. */
export function RefusedEntries({ phone }: { phone: PhoneState }) {
  const refused = outbox.entries.value.filter(
    entry => entry.workshopId === phone.id && entry.state === 'refused' && WITH_WORDS.test(entry.act),
  );
  return (
    <>
      {outbox.needsJoin.value && (
        <p class="note" role="status" data-testid="join-again">
          {t('phone.join_again')} <a href="/?code">{t('phone.join_again_link')}</a>
        </p>
      )}
      {refused.map(entry => (
        <RefusedEntry key={entry.commandId} phone={phone} entry={entry} />
      ))}
    </>
  );
}

function RefusedEntry({ phone, entry }: { phone: PhoneState; entry: OutboxEntry }) {
  const letter = useInView<HTMLElement>();
  const proposal = /^Propose/.test(entry.act);
  const late = entry.problem?.code === 'PHASE_CLOSED' && proposal;
  return (
    <section
      ref={letter}
      class="letter"
      role="alert"
      data-testid={`state-${entry.commandId}`}
      data-stage="refused"
    >
      <p class="letter-why">
        <Cross /> {late ? t('phone.too_late') : (entry.problem?.detail ?? t('phone.refused'))}
      </p>
      {entry.text && entry.act !== 'PlaceDots' && entry.act !== 'ConfirmAttendance' && (
        <blockquote>
          <bdi>{nbsp(entry.text)}</bdi>
        </blockquote>
      )}
      <p class="quiet">{t('phone.text_is_safe')}</p>
      {entry.problem?.code === 'NOT_JOINED' && (
        <p>
          <a href="/?code" data-testid={`join-${entry.commandId}`}>
            {t('phone.join_in_room')}
          </a>
        </p>
      )}
      <p class="pair">
        {proposal && mayPropose(phone, entry.act === 'ProposeIdea' ? 'idea' : 'need') && (
          <button
            type="button"
            class="small"
            data-testid={`send-again-${entry.commandId}`}
            onClick={() => void sendAgain(entry)}
          >
            {t('phone.send_again')}
          </button>
        )}
        {late && (
          <button
            type="button"
            class="small"
            data-testid={`hand-in-${entry.commandId}`}
            onClick={() => void handIn(phone, entry.commandId)}
          >
            {t('phone.hand_in')}
          </button>
        )}
        <button
          type="button"
          class="small plain"
          data-testid={`dismiss-${entry.commandId}`}
          onClick={() => void outbox.forget(entry.commandId)}
        >
          {t(late ? 'phone.throw_away' : 'phone.understood')}
        </button>
      </p>
    </section>
  );
}
