import { ranked, shorten, standingIdeas } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { themeLook } from '../../shared/themes';
import type { Board, Voting } from '../../shared/types';
import type { Scene } from '../scene/scene';
import { Seats } from './Seats';

/** Progress while the voting is open, nothing of its result; the result when it is closed. */
export function VotingPage({ scene }: { scene: Scene }) {
  const { board } = scene;
  if (!board.voting) return <Shortlist board={board} />;
  return board.voting.state === 'OPEN' ? (
    <Progress board={board} voting={board.voting} />
  ) : (
    <Result board={board} voting={board.voting} />
  );
}

const titleOf = (board: Board, ideaId: string) => board.ideas.find(idea => idea.ideaId === ideaId);

function Progress({ board, voting }: { board: Board; voting: Voting }) {
  return (
    <div class="voting">
      <div class="voting-progress">
        <p class="giant" data-testid="board-voters">
          {number(voting.voters)}
        </p>
        <p class="giant-label">{t('board.voted', { count: voting.voters, present: board.present })}</p>
        <Seats filled={voting.voters} all={Math.max(board.present, voting.voters)} />
        <p class="voting-rule">
          {t('board.dots_each', { count: voting.dotBudget })}
          {voting.secret && <span> {t('board.result_hidden')}</span>}
        </p>
      </div>
      <ol class={`voting-list${voting.ideaIds.length > 7 ? ' many' : ''}`}>
        {voting.ideaIds.slice(0, 12).map(ideaId => {
          const idea = titleOf(board, ideaId);
          const { hue, Icon } = themeLook(board.themes, idea?.themeId);
          return (
            <li key={ideaId} class={hue} data-testid={`board-card-${ideaId}`}>
              {Icon && <Icon />}
              <bdi>{shorten(idea?.title ?? '', 90)}</bdi>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Result({ board, voting }: { board: Board; voting: Voting }) {
  const tally = [...(voting.tally ?? [])].sort((a, b) => b.dots - a.dots).slice(0, 12);
  const most = Math.max(1, ...tally.map(row => row.dots));
  return (
    <ol class={`result${tally.length > 7 ? ' many' : ''}`} data-testid="board-result">
      {tally.map((row, n) => {
        const idea = titleOf(board, row.ideaId);
        const { hue } = themeLook(board.themes, idea?.themeId);
        return (
          <li
            key={row.ideaId}
            class={hue}
            style={{ '--share': String(row.dots / most), '--late': String(tally.length - n) }}
          >
            <span class="result-place">{n + 1}</span>
            <span class="result-title">
              <bdi>{shorten(idea?.title ?? '', 100)}</bdi>
            </span>
            <span class="bar" aria-hidden="true">
              <span />
            </span>
            <span class="result-dots" data-testid={`board-dots-${row.ideaId}`}>
              {number(row.dots)}
              <small>{t('board.from_people', { count: row.people })}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Before a voting opens: what has most support so far. */
function Shortlist({ board }: { board: Board }) {
  const top = ranked(standingIdeas(board)).slice(0, 6);
  return (
    <div class="shortlist">
      <h2>{t(top.length ? 'board.vote_soon' : 'board.no_ideas_yet')}</h2>
      <ol>
        {top.map(card => {
          const { hue, Icon } = themeLook(board.themes, card.themeId);
          return (
            <li key={card.id} class={hue} data-testid={`board-card-${card.id}`}>
              <b data-testid={`board-support-${card.id}`}>{number(card.support)}</b>
              {Icon && <Icon />}
              <bdi>{shorten(card.title, 90)}</bdi>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
