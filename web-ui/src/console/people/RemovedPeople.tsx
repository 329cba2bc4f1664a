import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Person } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** Who was removed, folded away; they can take part again. */
export function RemovedPeople({ desk, people }: { desk: Desk; people: Person[] }) {
  const attempt = useAction();
  if (!people.length) return null;
  const reinstate = (participantId: string, name: string) =>
    desk.act(
      attempt,
      'POST',
      '/commands/ReinstateParticipant',
      { participantId } satisfies Shapes['ReinstateParticipant'],
      t('console.did_reinstate', { name }),
    );
  return (
    <details data-testid="removed-people">
      <summary>
        {t('console.removed_people')} <b class="count">{people.length}</b>
      </summary>
      <ul class="lines">
        {people.map(person => {
          const name = person.name ?? t('console.without_name');
          return (
            <li key={person.participantId}>
              <span class="line-main">
                <bdi>{name}</bdi>
              </span>
              <button
                type="button"
                class="button small"
                disabled={attempt.busy.value}
                data-testid={`reinstate-${person.participantId}`}
                onClick={() => void reinstate(person.participantId, name)}
              >
                {t('console.reinstate')}
              </button>
            </li>
          );
        })}
      </ul>
      <Refusal of={attempt} />
    </details>
  );
}
