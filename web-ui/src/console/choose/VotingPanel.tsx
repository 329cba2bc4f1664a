import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ranked, standingIdeas } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Board, Voting } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { DotsFor } from './DotsFor';
import { MoreDots } from './MoreDots';

const USUAL = 8;

/** A bounded choice: opened and closed once, both asked twice, because neither can be taken back. */
export function VotingPanel({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  if (!board) return null;
  return (
    <Panel title={t('console.voting')} note={t('console.voting_note')}>
      {board.voting?.state === 'OPEN' ? (
        <Running desk={desk} board={board} voting={board.voting} />
      ) : (
        <Opening desk={desk} board={board} />
      )}
      {board.voting?.state === 'CLOSED' && <Result board={board} voting={board.voting} />}
    </Panel>
  );
}

function Opening({ desk, board }: { desk: Desk; board: Board }) {
  const attempt = useAction();
  const votingId = useRef(uuid7());
  const ideas = ranked(standingIdeas(board)).filter(
    idea => idea.state === 'OPEN' || idea.state === 'ADOPTED',
  );
  const chosen = useSignal<string[] | null>(null);
  const rules = desk.workshop.value?.rules;
  const budget = useSignal(rules?.dotBudget ?? 5);
  const each = useSignal(rules?.dotsPerIdea ?? 3);
  const picked = chosen.value ?? ideas.slice(0, USUAL).map(idea => idea.id);
  const open = async () => {
    const body = { ideaIds: picked, dotBudget: budget.value, dotsPerIdea: each.value, secret: true };
    const sessionId = board.session?.sessionId;
    if (
      await desk.act(attempt, 'PUT', `/votings/${votingId.current}`, {
        ...(sessionId ? { sessionId } : {}),
        ...body,
      } satisfies Shapes['OpenVoting'])
    )
      votingId.current = uuid7();
  };
  return (
    <>
      <ul class="lines">
        {ideas.map(idea => (
          <li key={idea.id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={picked.includes(idea.id)}
                data-testid={`vote-on-${idea.id}`}
                onChange={event => {
                  chosen.value = event.currentTarget.checked
                    ? [...picked, idea.id]
                    : picked.filter(id => id !== idea.id);
                }}
              />
              <b>
                <bdi>{idea.title}</bdi>
              </b>
            </label>
            <span class="support-count">{number(idea.support)}</span>
          </li>
        ))}
      </ul>
      <div class="row">
        <Count
          label={t('console.dot_budget')}
          value={budget.value}
          testid="dot-budget"
          onValue={value => {
            budget.value = value;
          }}
        />
        <Count
          label={t('console.dots_per_idea')}
          value={each.value}
          testid="dots-per-idea"
          onValue={value => {
            each.value = value;
          }}
        />
      </div>
      <Refusal of={attempt} />
      <Confirm
        className="button strong"
        question={t('console.open_voting_sure', { count: picked.length })}
        yes={t('console.open_voting_yes')}
        testid="open-voting"
        disabled={picked.length < 2 || attempt.busy.value}
        onYes={() => void open()}
      >
        {t('console.open_voting')}
      </Confirm>
    </>
  );
}

function Count(props: { label: string; value: number; testid: string; onValue: (value: number) => void }) {
  return (
    <label class="count-field">
      {props.label}{' '}
      <input
        type="number"
        min={1}
        max={12}
        value={props.value}
        data-testid={props.testid}
        onInput={event => props.onValue(Math.min(12, Math.max(1, Number(event.currentTarget.value) || 1)))}
      />
    </label>
  );
}

function Running({ desk, board, voting }: { desk: Desk; board: Board; voting: Voting }) {
  const attempt = useAction();
  return (
    <div class="running">
      <p class="big-number" data-testid="voters">
        {number(voting.voters)}{' '}
        <small>{t('console.voted_of', { present: number(board.present), count: voting.voters })}</small>
      </p>
      <Confirm
        className="button strong"
        question={t('console.close_voting_sure')}
        yes={t('console.close_voting_yes')}
        testid="close-voting"
        disabled={attempt.busy.value}
        onYes={() =>
          void desk.act(attempt, 'PUT', `/votings/${voting.votingId}/state`, {
            state: 'CLOSED',
          } satisfies Shapes['CloseVoting'])
        }
      >
        {t('console.close_voting')}
      </Confirm>
      <Refusal of={attempt} />
      <DotsFor desk={desk} board={board} voting={voting} />
      <MoreDots desk={desk} voting={voting} />
    </div>
  );
}

function Result({ board, voting }: { board: Board; voting: Voting }) {
  const rows = [...(voting.tally ?? [])].sort((a, b) => b.dots - a.dots);
  return (
    <>
      <h3>{t('console.last_result')}</h3>
      <ol class="lines tally">
        {rows.map(row => (
          <li key={row.ideaId}>
            <span class="line-main">
              <b>
                <bdi>{board.ideas.find(idea => idea.ideaId === row.ideaId)?.title}</bdi>
              </b>
            </span>
            <span class="support-count">{number(row.dots)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
