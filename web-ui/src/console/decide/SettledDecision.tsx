import { useSignal } from '@preact/signals';
import { atAllSessions, presence } from '../../board/scene/presence';
import { t, tDynamic } from '../../shared/i18n';
import { Check, Cross, Objection, Pause } from '../../shared/icons';
import type { Decision, Outcome } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { Redact } from '../parts/Redact';
import { Supersede } from './Supersede';

const SIGNS: Record<Outcome, typeof Check> = { ADOPTED: Check, PARKED: Pause, REJECTED: Cross };

/** A decision as it is recorded: its words, why, who was there, and what was said against it. It is never edited. */
export function SettledDecision({ desk, decision }: { desk: Desk; decision: Decision }) {
  const replacing = useSignal(false);
  const id = decision.decisionId;
  const outcome = decision.outcome ?? 'ADOPTED';
  const Sign = SIGNS[outcome];
  const total = desk.workshop.value?.sessions.length ?? 1;
  const here = decision.presentCount ?? 0;
  return (
    <li class={`settled-one ${outcome.toLowerCase()}`} data-testid={`decision-${id}`}>
      <p class="settled-state">
        <Sign /> {t(`common.outcome_${outcome}`)}
      </p>
      <p class="settled-wording">
        <bdi>{decision.wording ?? t('common.erased')}</bdi>
      </p>
      {decision.reason && (
        <p>
          <bdi>{decision.reason}</bdi>
        </p>
      )}
      <p class="note">
        {presence(here, atAllSessions(decision), total)}
        {decision.mandate && ` · ${tDynamic(`common.mandate_${decision.mandate}`)}`}
      </p>
      <Objections decision={decision} />
      {replacing.value ? (
        <Supersede
          desk={desk}
          decision={decision}
          onDone={() => {
            replacing.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="button small"
          data-testid={`supersede-${id}`}
          onClick={() => {
            replacing.value = true;
          }}
        >
          {t('console.supersede')}
        </button>
      )}
      <Redact
        desk={desk}
        of={[
          { item: id, kind: 'DECISION', field: 'wording', words: decision.wording },
          { item: id, kind: 'DECISION', field: 'reason', words: decision.reason },
          ...(decision.objections ?? []).map(one => ({
            item: one.objectionId,
            kind: 'OBJECTION' as const,
            field: 'reason',
            words: one.reason,
          })),
        ]}
      />
    </li>
  );
}

/** Each objection with what became of it. */
export function Objections({ decision }: { decision: Decision }) {
  const raised = decision.objections ?? [];
  if (!raised.length) return null;
  return (
    <ul class="objections-told" aria-label={t('console.objections')}>
      {raised.map(one => (
        <li key={one.objectionId} data-testid={`objection-${one.objectionId}`}>
          <Objection />
          <span>
            <bdi>{one.reason ?? t('common.erased')}</bdi>
            {one.name && <span class="note"> – {one.name}</span>}
            <br />
            <span class="note">
              {one.how ? (
                <>
                  {t('console.resolved_by')} <bdi>{one.how}</bdi>
                </>
              ) : (
                t('console.not_resolved')
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
