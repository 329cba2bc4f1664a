import { Objection } from '../../shared/icons';
import type { Attempt } from '../desk/useAction';

/** Why not, in words, at the place where it arose. */
export function Refusal({ of }: { of: Attempt }) {
  return of.problem.value ? (
    <p class="refusal" role="alert" data-testid="refusal">
      <Objection /> <span>{of.problem.value}</span>
    </p>
  ) : null;
}
