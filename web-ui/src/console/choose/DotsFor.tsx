import { useSignal } from '@preact/signals';
import { number, t } from '../../shared/i18n';
import { Minus, Plus } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Board, Voting } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { PersonPicker } from '../items/PersonPicker';
import { Refusal } from '../parts/Refusal';

/** Dots of somebody without a phone, written down by whoever they trust with it. The number set is the one that counts. */
export function DotsFor({ desk, board, voting }: { desk: Desk; board: Board; voting: Voting }) {
  const attempt = useAction();
  const person = useSignal('');
  const placed = useSignal<Record<string, number>>({});
  const keyOf = (ideaId: string) => `${person.value} ${ideaId}`;
  const place = async (ideaId: string, dots: number) => {
    const path = `/votings/${voting.votingId}/dots/${ideaId}`;
    if (
      await desk.act(attempt, 'PUT', path, { dots, onBehalfOf: person.value } satisfies Shapes['PlaceDots'])
    )
      placed.value = { ...placed.value, [keyOf(ideaId)]: dots };
  };
  return (
    <details data-testid="dots-for">
      <summary>{t('console.dots_for')}</summary>
      <p class="note">{t('console.dots_for_note')}</p>
      <PersonPicker
        desk={desk}
        person={person}
        label={t('console.whose_dots')}
        nobody={t('console.choose_person')}
        phoneless
      />
      {person.value && (
        <ul class="lines">
          {voting.ideaIds.map(ideaId => {
            const title = board.ideas.find(idea => idea.ideaId === ideaId)?.title ?? '';
            const dots = placed.value[keyOf(ideaId)] ?? 0;
            return (
              <li key={ideaId}>
                <span class="line-main">
                  <b>
                    <bdi>{title}</bdi>
                  </b>
                </span>
                <button
                  type="button"
                  class="button small"
                  disabled={attempt.busy.value || dots < 1}
                  aria-label={t('console.dot_less', { title })}
                  data-testid={`dot-for-less-${ideaId}`}
                  onClick={() => void place(ideaId, dots - 1)}
                >
                  <Minus />
                </button>
                <b class="dots-placed">{number(dots)}</b>
                <button
                  type="button"
                  class="button small"
                  disabled={attempt.busy.value || dots >= voting.dotsPerIdea}
                  aria-label={t('console.dot_more', { title })}
                  data-testid={`dot-for-more-${ideaId}`}
                  onClick={() => void place(ideaId, dots + 1)}
                >
                  <Plus />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Refusal of={attempt} />
    </details>
  );
}
