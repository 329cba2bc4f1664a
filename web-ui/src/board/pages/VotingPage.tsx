import { useMemo } from 'preact/hooks';
import { shorten } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { type ShownBoard, themeLook } from '../../shared/themes';
import type { Board, Voting } from '../../shared/types';
import type { Paging } from '../scene/paging';
import { choosable } from '../scene/scene';
import { type Row, Rows, rowsOf } from './Rows';
import { Seats } from './Seats';

interface VotingProps extends Paging {
  board: ShownBoard;
}

/** Progress while the voting is open, nothing of its result; the result when it is closed. */
export function VotingPage({ board, ...paging }: VotingProps) {
  const { voting } = board;
  if (!voting) return <Shortlist board={board} {...paging} />;
  return voting.state === 'OPEN' ? (
    <Progress key={voting.votingId} board={board} voting={voting} {...paging} />
  ) : (
    <Result key={`result ${voting.votingId}`} board={board} voting={voting} {...paging} />
  );
}

function rowOf(board: Board, ideaId: string): Row {
  const idea = board.ideas.find(one => one.ideaId === ideaId);
  return { id: ideaId, title: idea?.title ?? '', themeId: idea?.themeId };
}

function Progress({ board, voting, ...paging }: VotingProps & { voting: Voting }) {
  const rows = useMemo(() => voting.ideaIds.map(id => rowOf(board, id)), [board.ideas, voting.ideaIds]);
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
      <Rows board={board} rows={rows} {...paging} />
    </div>
  );
}

interface RankedRow extends Row {
  place: number;
  dots: number;
  people: number;
  share: number;
}

function Result({ board, voting, ...paging }: VotingProps & { voting: Voting }) {
  const rows = useMemo(() => {
    const tally = [...(voting.tally ?? [])].sort((a, b) => b.dots - a.dots);
    const most = Math.max(1, ...tally.map(row => row.dots));
    return tally.map(({ ideaId, dots, people }): RankedRow => {
      const place = 1 + tally.filter(other => other.dots > dots).length;
      return { ...rowOf(board, ideaId), place, dots, people, share: dots / most };
    });
  }, [board, voting]);
  return (
    <div class="result" data-testid="board-result">
      <Rows board={board} rows={rows} draw={row => <PlaceRow board={board} row={row} />} {...paging} />
    </div>
  );
}

/** The reveal: from the last place to the first. */
function PlaceRow({ board, row }: { board: ShownBoard; row: RankedRow }) {
  const { hue } = themeLook(board.themes, row.themeId);
  const late = Math.max(0, 12 - row.place);
  return (
    <div class={`result-row ${hue}`} style={{ '--share': String(row.share), '--late': String(late) }}>
      <span class="result-place">{number(row.place)}</span>
      <span class="result-title">
        <bdi>{shorten(row.title, 100)}</bdi>
      </span>
      <span class="bar" aria-hidden="true">
        <span />
      </span>
      <span class="result-dots" data-testid={`board-dots-${row.id}`}>
        {number(row.dots)}
        <small>{t('board.from_people', { count: row.people })}</small>
      </span>
    </div>
  );
}

/** Before a voting opens: what there is to choose from, and its support so far. */
function Shortlist({ board, ...paging }: VotingProps) {
  const rows = useMemo(() => rowsOf(choosable(board)), [board.ideas]);
  return (
    <div class="shortlist">
      <h2>{t(rows.length ? 'board.vote_soon' : 'board.no_ideas_yet')}</h2>
      <Rows board={board} rows={rows} {...paging} />
    </div>
  );
}
