import { useSignal } from '@preact/signals';
import { standingIdeas } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

type Fate = 'continue' | 'park' | 'drop';
const FATES: readonly Fate[] = ['continue', 'park', 'drop'];

/** The start of a later session: what goes on, what rests, what goes. What was settled is no longer asked about. */
export function CarryOver({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const fates = useSignal<Record<string, Fate>>({});
  const board = desk.board.value;
  const session = board?.session;
  if (!board || !session || session.number < 2) return null;
  const earlier = new Set(
    board.ideas
      .filter(
        idea =>
          idea.state === 'OPEN' &&
          idea.sessionId &&
          idea.sessionId !== session.sessionId &&
          idea.carriedTo !== session.sessionId,
      )
      .map(idea => idea.ideaId),
  );
  const ideas = standingIdeas(board).filter(idea => earlier.has(idea.id));
  if (!ideas.length) return null;
  const fateOf = (id: string): Fate => fates.value[id] ?? 'continue';
  const of = (fate: Fate) => ideas.filter(idea => fateOf(idea.id) === fate).map(idea => idea.id);
  const submit = () =>
    desk.act(
      attempt,
      'POST',
      `/sessions/${session.sessionId}/carry-over`,
      {
        continue: of('continue'),
        park: of('park'),
        drop: of('drop').map(ideaId => ({ ideaId })),
      } satisfies Shapes['CarryOver'],
      t('console.did_carry_over', { count: ideas.length }),
    );
  return (
    <details
      class="carry-over"
      open={session.phase === 'LOBBY' || session.phase === 'WELCOME'}
      data-testid="carry-over"
    >
      <summary>
        {t('console.carry_over')} <b class="count">{ideas.length}</b>
      </summary>
      <p class="note">{t('console.carry_over_note')}</p>
      <ul class="lines">
        {ideas.map(idea => (
          <li key={idea.id}>
            <span class="line-main">
              <b>
                <bdi>{idea.title}</bdi>
              </b>
              <span class="note">{t('common.support_count', { count: idea.support })}</span>
            </span>
            <fieldset class="segments" aria-label={idea.title}>
              {FATES.map(fate => (
                <button
                  key={fate}
                  type="button"
                  aria-pressed={fateOf(idea.id) === fate}
                  data-testid={`carry-${fate}-${idea.id}`}
                  onClick={() => {
                    fates.value = { ...fates.value, [idea.id]: fate };
                  }}
                >
                  {t(`console.fate_${fate}`)}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
      <button
        type="button"
        class="button strong"
        disabled={attempt.busy.value}
        onClick={() => void submit()}
        data-testid="carry-over-submit"
      >
        {t('console.carry_over_submit')}
      </button>
    </details>
  );
}
