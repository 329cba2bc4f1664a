import { useSignal } from '@preact/signals';
import { standingIdeas } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import { Objection, People, Screen } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import { type Decision, every, type Mandate, type Outcome } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { useDraft } from '../desk/useDraft';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { ObjectionLines } from '../room/ObjectionLines';
import { ObjectFor } from './ObjectFor';
import { Objections } from './SettledDecision';

const OUTCOMES = every<Outcome>()(['ADOPTED', 'PARKED', 'REJECTED']);
const MANDATES = every<Mandate>()(['ROOM', 'ORGANISER', 'TO_BE_CONFIRMED']);

/** The outcome of one decision, with the reason, what was set aside, and whose mandate it needs. */
export function TakeDecision({ desk, decision }: { desk: Desk; decision: Decision }) {
  const attempt = useAction();
  const outcome = useSignal<Outcome>('ADOPTED');
  const mandate = useSignal<Mandate>('ROOM');
  const reason = useDraft(`reason.${decision.decisionId}`);
  const aside = useSignal<string[]>([]);
  const board = desk.board.value;
  if (!board) return null;
  const others = standingIdeas(board).filter(
    idea => idea.state === 'OPEN' && !decision.ideaIds.includes(idea.id),
  );
  const take = async () => {
    const voted =
      board.voting?.state === 'CLOSED' && decision.ideaIds.some(id => board.voting?.ideaIds.includes(id));
    const done = await desk.act(attempt, 'PUT', `/decisions/${decision.decisionId}/outcome`, {
      outcome: outcome.value,
      mandate: mandate.value,
      ...(reason.value.trim() ? { reason: reason.value.trim() } : {}),
      ...(aside.value.length ? { setAside: aside.value } : {}),
      ...(voted && board.voting ? { votingId: board.voting.votingId } : {}),
    } satisfies Shapes['TakeDecision']);
    if (done) reason.value = '';
  };
  return (
    <Form class="take" onSubmit={() => void take()} data-testid={`decision-${decision.decisionId}`}>
      <p class="take-state">
        <Screen /> {t('console.on_projector')}
      </p>
      <h2 class="take-wording">
        <bdi>{decision.wording}</bdi>
      </h2>
      <Objections decision={{ ...decision, objections: decision.objections?.filter(one => one.how) ?? [] }} />
      {decision.openObjections > 0 && (
        <div class="take-objections">
          <p>
            <Objection /> {t('console.objections_open', { count: decision.openObjections })}
          </p>
          <ObjectionLines desk={desk} decision={decision} />
        </div>
      )}
      <ObjectFor desk={desk} decisionId={decision.decisionId} />
      <Choice
        label={t('console.outcome')}
        value={outcome}
        testid="decision-outcome"
        options={OUTCOMES.map(one => [one, t(`common.outcome_${one}`)] as const)}
      />
      <Field
        label={t('console.reason')}
        hint={t(decision.openObjections ? 'console.reason_needed' : 'console.reason_hint')}
        value={reason}
        testid="decision-reason"
        most={500}
        lines={2}
        wide
        wrong={attempt.field.value === 'reason'}
      />
      {others.length > 0 && (
        <details>
          <summary>{t('console.set_aside', { count: aside.value.length })}</summary>
          <ul class="lines">
            {others.map(idea => (
              <li key={idea.id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={aside.value.includes(idea.id)}
                    data-testid={`set-aside-${idea.id}`}
                    onChange={event => {
                      aside.value = event.currentTarget.checked
                        ? [...aside.value, idea.id]
                        : aside.value.filter(id => id !== idea.id);
                    }}
                  />
                  <bdi>{idea.title}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary data-testid="mandate-open">
          {t('console.mandate')}: {t(`common.mandate_${mandate.value}`)}
        </summary>
        <Choice
          label={t('console.mandate')}
          hideLabel
          value={mandate}
          testid="decision-mandate"
          options={MANDATES.map(one => [one, t(`common.mandate_${one}`)] as const)}
        />
      </details>
      <div class="sticky-foot">
        <p class="present-now" data-testid="present-now">
          <People /> {t('console.present_now', { count: board.present })}
        </p>
        <Refusal of={attempt} />
        <button
          type="submit"
          class="button strong large"
          disabled={attempt.busy.value}
          data-testid="take-decision"
        >
          {t('console.take_decision', { outcome: t(`common.outcome_${outcome.value}`) })}
        </button>
      </div>
    </Form>
  );
}
