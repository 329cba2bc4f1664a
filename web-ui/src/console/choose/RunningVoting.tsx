import { number, t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Board, Voting } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Refusal } from '../parts/Refusal';
import { DotsFor } from './DotsFor';
import { MoreDots } from './MoreDots';

/** How many have voted, and the one button that ends it. What they chose is nobody's to see. */
export function RunningVoting({ desk, board, voting }: { desk: Desk; board: Board; voting: Voting }) {
  const attempt = useAction();
  const whole = Math.max(1, board.present, voting.voters);
  const close = () => {
    const body = { state: 'CLOSED' } satisfies Shapes['CloseVoting'];
    return desk.act(attempt, 'PUT', `/votings/${voting.votingId}/state`, body);
  };
  return (
    <section class="running" aria-label={t('console.voting')}>
      <div class="running-now">
        <p class="big-number" data-testid="voters">
          {number(voting.voters)}{' '}
          <small>{t('console.voted_of', { present: number(board.present), count: voting.voters })}</small>
        </p>
        <Confirm
          className="button strong large"
          question={t('console.close_voting_sure')}
          yes={t('console.close_voting_yes')}
          testid="close-voting"
          disabled={attempt.busy.value}
          onYes={() => void close()}
        >
          {t('console.close_voting')}
        </Confirm>
      </div>
      <svg class="progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-planned" width="100" height="4" />
        <rect class="bar-real" width={(voting.voters / whole) * 100} height="4" />
      </svg>
      <Refusal of={attempt} />
      <p class="note">{t('console.voting_note')}</p>
      <DotsFor desk={desk} board={board} voting={voting} />
      <MoreDots desk={desk} voting={voting} />
      <details>
        <summary>
          {t('console.voted_on')} <b class="count">{number(voting.ideaIds.length)}</b>
        </summary>
        <ul class="lines">
          {voting.ideaIds.map(id => (
            <li key={id}>
              <bdi>{board.ideas.find(idea => idea.ideaId === id)?.title}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
