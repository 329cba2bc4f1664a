import { number, t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { EvaluationPanel } from '../meetings/EvaluationPanel';

/** How many have said how it was, and from five on what they said. */
export function EvaluationMoment({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  const sum = board?.session ? board.evaluations?.[board.session.number] : undefined;
  if (!board) return null;
  const given = sum?.given ?? 0;
  return (
    <>
      <p class="big-number" data-testid="evaluated">
        {number(given)}{' '}
        <small>{t('console.evaluated_of', { present: number(board.present), count: given })}</small>
      </p>
      {sum && given > 0 && <EvaluationPanel sum={sum} />}
    </>
  );
}
