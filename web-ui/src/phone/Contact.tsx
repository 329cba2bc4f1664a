import { useState } from 'preact/hooks';
import { call, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import { Check } from '../shared/icons';
import { uuid7 } from '../shared/ids';
import type { Shapes } from '../shared/shapes';
import type { Mine } from '../shared/types';
import type { PhoneState } from './phoneState';

/** Whether the organiser may write about these meetings: a yes that can be taken back. */
export function Contact({ phone, mine }: { phone: PhoneState; mine: Mine }) {
  const [asked, setAsked] = useState<boolean | undefined>();
  const [problem, setProblem] = useState('');
  const agreed = asked ?? 'contact' in (mine.consents ?? {});
  const change = async (agree: boolean) => {
    setAsked(agree);
    setProblem('');
    try {
      await agreeToContact(phone, mine.participantId, agree);
    } catch (refusal) {
      setAsked(undefined);
      setProblem(refusal instanceof Error && 'problem' in refusal ? refusal.message : t('common.no_answer'));
    }
  };
  return (
    <>
      <button
        type="button"
        class="tick hue-none"
        aria-pressed={agreed}
        data-testid="consent-contact"
        onClick={() => void change(!agreed)}
      >
        <span class="box">{agreed && <Check />}</span>
        {t('phone.consent_contact')}
      </button>
      {problem && <p class="error">{problem}</p>}
    </>
  );
}

const agreeToContact = (phone: PhoneState, participantId: string, agree: boolean) =>
  call(
    'POST',
    inWorkshop(phone.id, `/commands/${agree ? 'AcceptConsent' : 'WithdrawConsent'}`),
    agree
      ? ({
          participantId,
          consent: 'contact',
          textVersion: phone.workshop.value?.notice.version ?? '1',
        } satisfies Shapes['AcceptConsent'])
      : ({ participantId, consent: 'contact' } satisfies Shapes['WithdrawConsent']),
    { commandId: uuid7() },
  );
