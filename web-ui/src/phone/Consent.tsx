import { useState } from 'preact/hooks';
import { t, tDynamic } from '../shared/i18n';
import { Check, Objection } from '../shared/icons';
import { uuid7 } from '../shared/ids';
import { last } from '../shared/last';
import type { Decision } from '../shared/types';
import { nbsp } from '../shared/typography';
import { useInView } from '../shared/useInView';
import { useOneAtATime } from '../shared/useOneAtATime';
import { object, withdrawObjection } from './acts';
import { says } from './draft';
import { outbox, type PhoneState } from './phoneState';
import { ThinText } from './WritingBox';

/** The consent round: a proposed decision, and the room's question whether anybody has a reason not to. */
export function Consent({ phone }: { phone: PhoneState }) {
  const decisions = phone.board.value?.decisions.filter(one => !one.supersededBy) ?? [];
  const open = decisions.filter(one => !one.outcome);
  const taken = decisions.filter(one => one.outcome).reverse();
  return (
    <>
      {open.length === 0 && <p class="note">{t('phone.no_proposal')}</p>}
      {open.map(decision => (
        <Proposed key={decision.decisionId} phone={phone} decision={decision} />
      ))}
      {taken.length > 0 && (
        <section aria-labelledby="settled">
          <h2 id="settled">{t('phone.settled')}</h2>
          <ul class="cards">
            {taken.map(decision => (
              <li
                key={decision.decisionId}
                class="card stacked hue-none"
                data-testid={`decision-${decision.decisionId}`}
              >
                <h3>
                  <bdi>{nbsp(decision.wording ?? t('phone.erased'))}</bdi>
                </h3>
                <p class="became">
                  <Check /> {tDynamic(`common.outcome_${decision.outcome}`)}
                  {decision.mandate && ` · ${tDynamic(`common.mandate_${decision.mandate}`)}`}
                </p>
                {decision.reason && (
                  <p class="meta">
                    <bdi>{nbsp(decision.reason)}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Proposed({ phone, decision }: { phone: PhoneState; decision: Decision }) {
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<string>();
  const present = phone.board.value?.present ?? 0;
  const ideas = phone.board.value?.ideas.filter(idea => decision.ideaIds.includes(idea.ideaId)) ?? [];
  const waiting = outbox.entries.value.find(
    entry =>
      entry.act === 'RaiseObjection' && entry.itemId === decision.decisionId && entry.state !== 'refused',
  );
  const known = phone.mine.value?.objections?.find(one => one.decisionId === decision.decisionId && !one.how);
  const raised = said ?? last(waiting?.path.split('/') ?? []) ?? known?.objectionId;
  return (
    <section class="proposal" data-testid={`decision-${decision.decisionId}`}>
      <h2 class="over">{t('phone.proposal')}</h2>
      <p class="wording">
        <bdi>{nbsp(decision.wording ?? t('phone.erased'))}</bdi>
      </p>
      {ideas.map(idea => (
        <p key={idea.ideaId} class="meta">
          {t('phone.about_idea')} <bdi>{idea.title}</bdi>
        </p>
      ))}
      <p class="quiet">{t('phone.consent_rule')}</p>
      {present > 0 && (
        <p class="meta" data-testid="no-objection">
          {t('phone.no_objection', { count: Math.max(0, present - decision.openObjections), of: present })}
        </p>
      )}
      {decision.openObjections > 0 && (
        <p class="became">{t('phone.objections_count', { count: decision.openObjections })}</p>
      )}
      {raised && (
        <Objected
          withdraw={() =>
            withdrawObjection(phone, decision.decisionId, raised).then(() => {
              setSaid('');
              setWriting(false);
            })
          }
        />
      )}
      {!raised && !writing && phone.mine.value && (
        <button
          type="button"
          class="button quiet-button"
          data-testid="object"
          onClick={() => setWriting(true)}
        >
          <Objection /> {t('phone.object')}
        </button>
      )}
      {!raised && writing && (
        <Objecting
          reason={reason}
          change={setReason}
          leave={() => setWriting(false)}
          send={() => {
            const id = uuid7();
            return object(phone, decision.decisionId, reason.trim(), id).then(() => setSaid(id));
          }}
        />
      )}
    </section>
  );
}

interface ObjectingProps {
  reason: string;
  change: (reason: string) => void;
  leave: () => void;
  send: () => Promise<void>;
}

function Objecting({ reason, change, leave, send }: ObjectingProps) {
  const form = useInView<HTMLFormElement>();
  const once = useOneAtATime();
  return (
    <form
      ref={form}
      class="composer inner"
      onSubmit={event => {
        event.preventDefault();
        if (says(reason)) once(send);
      }}
    >
      <ThinText
        label={t('phone.object_why')}
        testId="objection-reason"
        value={reason}
        most={500}
        change={change}
      />
      <p class="pair">
        <button type="submit" class="small" data-testid="objection-send">
          {t('phone.object_send')}
        </button>
        <button type="button" class="small plain" onClick={leave}>
          {t('phone.leave_it')}
        </button>
      </p>
    </form>
  );
}

function Objected({ withdraw }: { withdraw: () => Promise<void> }) {
  const said = useInView<HTMLDivElement>();
  const once = useOneAtATime();
  return (
    <div ref={said} class="composer inner">
      <p class="way done" role="status">
        <Check /> {t('phone.objection_said')}
      </p>
      <button
        type="button"
        class="small plain"
        data-testid="objection-withdraw"
        onClick={() => once(withdraw)}
      >
        {t('phone.objection_withdraw')}
      </button>
    </div>
  );
}
