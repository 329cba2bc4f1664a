import { Objection } from '../../shared/icons';
import type { Deed } from '../deed';

/** Why not, in words, at the place where it arose. */
export function Refusal({ of }: { of: Deed }) {
  return of.problem.value ? (
    <p class="refusal" role="alert" data-testid="refusal">
      <Objection /> <span>{of.problem.value}</span>
    </p>
  ) : null;
}
