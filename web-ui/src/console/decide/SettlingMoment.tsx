import { decisionShown } from '../../board/scene/scene';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { waits } from '../desk/nextStep';
import { Propose } from './Propose';
import { Settled } from './Settled';
import { TakeDecision } from './TakeDecision';

/** The one proposal that is on the projector, or the next one to put there. */
export function SettlingMoment({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  if (!board) return null;
  const waiting = board.decisions.filter(waits);
  const shown = waiting.length ? decisionShown(board) : undefined;
  const others = waiting.filter(one => one !== shown);
  return (
    <>
      {shown ? <TakeDecision key={shown.decisionId} desk={desk} decision={shown} /> : <Propose desk={desk} />}
      {others.length > 0 && (
        <details data-testid="other-proposals">
          <summary>
            {t('console.other_proposals')} <b class="count">{others.length}</b>
          </summary>
          {others.map(one => (
            <TakeDecision key={one.decisionId} desk={desk} decision={one} />
          ))}
        </details>
      )}
      <Settled desk={desk} folded />
    </>
  );
}
