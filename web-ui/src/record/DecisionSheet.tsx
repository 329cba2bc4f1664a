import { useEffect, useRef } from 'preact/hooks';
import { Chain } from '../shared/Chain';
import { t, tDynamic } from '../shared/i18n';
import { Cross } from '../shared/icons';
import { chainOf } from '../shared/origin';
import type { Action, Decision } from '../shared/types';
import { nbsp } from '../shared/typography';
import { isDecision } from './kinds';
import { moment } from './moments';
import { ProvedAtOnce } from './ProofOf';
import type { RecordState } from './recordState';

/** One decision at an address of its own: wording, reason, who was there, where it came from, what came of it, the proof. */
export function DecisionSheet({ state, id }: { state: RecordState; id: string }) {
  const decision = state.board.value?.decisions.find(one => one.decisionId === id);
  const fact = [...state.facts.value].reverse().find(one => isDecision(one.type) && one.items.includes(id));
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [id]);
  if (!decision) return <p class="note">{t('record.decision_unknown')}</p>;
  return (
    <article
      class="decision-sheet"
      aria-labelledby="decision-title"
      tabIndex={-1}
      ref={box}
      data-testid="decision-sheet"
    >
      <header>
        <p class="over">
          {decision.outcome ? tDynamic(`common.outcome_${decision.outcome}`) : t('record.proposed')}
          {fact && ` · ${moment(state, fact.at)}`}
        </p>
        <a class="link" href="#story" data-testid="close-decision">
          <Cross /> {t('record.close')}
        </a>
      </header>
      <h2 id="decision-title">
        <bdi>{nbsp(decision.wording ?? t('common.erased'))}</bdi>
      </h2>
      {decision.reason && (
        <p class="decision-reason">
          <span>{t('record.reason')}</span> <bdi>{nbsp(decision.reason)}</bdi>
        </p>
      )}
      <Facts state={state} decision={decision} />
      {decision.supersededBy && (
        <p class="note">
          <span>
            {t('record.superseded')}{' '}
            <a href={`#decision-${decision.supersededBy}`}>{t('record.open_decision')}</a>
          </span>
        </p>
      )}
      <Origin state={state} decision={decision} />
      <section>
        <h3>{t('proof.title')}</h3>
        {fact ? (
          <ProvedAtOnce
            key={fact.n}
            prove={proofs => proofs.proveFact(state.id, fact.n)}
            holds="proof.fact"
            number={fact.n + 1}
          />
        ) : (
          <p class="quiet">{t('proof.notyet')}</p>
        )}
      </section>
    </article>
  );
}

function Facts({ state, decision }: { state: RecordState; decision: Decision }) {
  const { mandate, presentCount, presentAtAllSessions, sessionNumber } = decision;
  const raised = state.facts.value.filter(
    fact => fact.type === 'plan.objection_raised' && fact.items.includes(decision.decisionId),
  ).length;
  const open = decision.openObjections ?? 0;
  const said = [
    sessionNumber !== undefined && t('record.meeting', { number: sessionNumber }),
    mandate && tDynamic(`common.mandate_${mandate}`),
    presentCount !== undefined && t('common.people_present', { count: presentCount }),
    presentAtAllSessions !== undefined && t('record.at_all', { count: presentAtAllSessions }),
    raised > 0 && t('record.objections', { count: raised }),
    raised > 0 && (open > 0 ? t('record.objections_open', { count: open }) : t('record.objections_resolved')),
  ];
  return (
    <ul class="decision-facts">
      {said.filter(Boolean).map(one => (
        <li key={String(one)}>{one}</li>
      ))}
    </ul>
  );
}

function Origin({ state, decision }: { state: RecordState; decision: Decision }) {
  const board = state.board.value;
  if (!board) return null;
  const asAction = { decisionId: decision.decisionId, ideaIds: decision.ideaIds } as Action;
  const steps = chainOf(asAction, board).filter(step => step.kind !== 'decision');
  const actions = board.actions.filter(one => one.decisionId === decision.decisionId && !one.dropped);
  return (
    <>
      <Chain steps={steps} session={decision.sessionNumber} open />
      {actions.length > 0 && (
        <section>
          <h3>{t('record.came_of_it')}</h3>
          <ul class="decision-actions">
            {actions.map(one => (
              <li key={one.actionId}>
                <bdi>{nbsp(one.title ?? t('common.erased'))}</bdi>
                <span>{tDynamic(`common.status_${one.status}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
