import { last } from '../../shared/last';
import { Publish } from '../decide/Publish';
import type { Desk } from '../desk/desk';
import { EvaluationPanel } from '../meetings/EvaluationPanel';
import { Sessions } from '../room/Sessions';
import { SignUpLink } from '../room/SignUpLink';

/** No meeting is open: the next one, the way to sign up, and the plan when there is one. */
export function BetweenMoment({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  const numbers = Object.keys(board?.evaluations ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const sum = board?.evaluations?.[last(numbers) ?? 0];
  return (
    <>
      <Sessions desk={desk} />
      <SignUpLink desk={desk} />
      {board && board.actions.length > 0 && <Publish desk={desk} />}
      {sum && sum.given > 0 && <EvaluationPanel sum={sum} />}
    </>
  );
}
