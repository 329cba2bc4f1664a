import { number, t } from '../../shared/i18n';
import type { Board, Voting } from '../../shared/types';

/** What the room chose, the most wanted first. */
export function VotingResult({ board, voting }: { board: Board; voting: Voting }) {
  const rows = [...(voting.tally ?? [])].sort((a, b) => b.dots - a.dots);
  const most = Math.max(1, ...rows.map(row => row.dots));
  return (
    <section class="result" aria-label={t('console.last_result')}>
      <h2>{t('console.last_result')}</h2>
      <ol class="tally">
        {rows.map(row => (
          <li key={row.ideaId}>
            <b class="support-count">{number(row.dots)}</b>
            <bdi>{board.ideas.find(idea => idea.ideaId === row.ideaId)?.title}</bdi>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-real" width={(row.dots / most) * 100} height="4" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  );
}
