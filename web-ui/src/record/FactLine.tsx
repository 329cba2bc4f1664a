import { useComputed } from '@preact/signals';
import { Chain } from '../shared/Chain';
import { t } from '../shared/i18n';
import { chainOf } from '../shared/origin';
import { nbsp } from '../shared/typography';
import { isDecision, kindOf } from './kinds';
import { clock } from './moments';
import { ProofOf } from './ProofOf';
import type { RecordState } from './recordState';
import type { Fact } from './story';

/** One sentence with its time. Who points at it sees the board of that moment, and what can be asked about it. */
export function FactLine({ state, fact }: { state: RecordState; fact: Fact }) {
  const here = useComputed(() => state.facts.value[state.at.value]?.n === fact.n);
  const kind = kindOf(fact.type);
  const point = () => state.point(state.facts.value.indexOf(fact), false);
  return (
    <li
      class={`fact fact-${kind}${isDecision(fact.type) ? ' fact-decision' : ''}${here.value ? ' here' : ''}`}
      data-n={fact.n}
      data-testid={`fact-${fact.n}`}
    >
      <button type="button" aria-current={here.value ? 'true' : undefined} onClick={point}>
        <time dateTime={fact.at}>{clock(state, fact.at)}</time>
        <span>{nbsp(fact.text)}</span>
      </button>
      {here.value && <About state={state} fact={fact} />}
    </li>
  );
}

function About({ state, fact }: { state: RecordState; fact: Fact }) {
  const board = state.board.value;
  const decision = board?.decisions.find(one => fact.items.includes(one.decisionId));
  const action = board?.actions.find(one => fact.items.includes(one.actionId));
  const item = itemOf(state, fact);
  const steps = board && action ? chainOf(action, board) : [];
  return (
    <div class="about">
      {decision && isDecision(fact.type) && (
        <a class="link" href={`#decision-${decision.decisionId}`} data-testid="open-decision">
          {t('record.open_decision')}
        </a>
      )}
      {item && state.wanted.value.item !== item && (
        <button
          type="button"
          class="link"
          data-testid="only-item"
          onClick={() => {
            state.wanted.value = { kinds: [], item };
          }}
        >
          {t('record.only_item')}
        </button>
      )}
      <ProofOf key={fact.n} id={state.id} n={fact.n} />
      {steps.length > 0 && <Chain steps={steps} />}
    </div>
  );
}

/** What the fact is about first of all: a need, an idea, a decision or an action that the board knows. */
function itemOf(state: RecordState, fact: Fact): string | undefined {
  const board = state.board.value;
  if (!board) return undefined;
  const known = new Set([
    ...board.actions.map(one => one.actionId),
    ...board.decisions.map(one => one.decisionId),
    ...board.ideas.map(one => one.ideaId),
    ...board.needs.map(one => one.needId),
  ]);
  const own = fact.type.startsWith('plan.action') ? 0 : 1;
  const found = fact.items.filter(id => known.has(id));
  const actions = new Set(board.actions.map(one => one.actionId));
  return own === 0 ? (found.find(id => actions.has(id)) ?? found[0]) : found[0];
}
