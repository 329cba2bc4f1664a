import type { Decision } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { ObjectionLines } from '../room/ObjectionLines';

/** Proposals that somebody objects to, each objection with the words that settle it. */
export function Objected({ desk, decisions }: { desk: Desk; decisions: Decision[] }) {
  return (
    <ul class="lines">
      {decisions.map(decision => (
        <li key={decision.decisionId} class="stacked">
          <b>
            <bdi>{decision.wording}</bdi>
          </b>
          <ObjectionLines desk={desk} decision={decision} />
        </li>
      ))}
    </ul>
  );
}
