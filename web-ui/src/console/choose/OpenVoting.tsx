import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ranked, standingIdeas } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import { type ShownBoard, themeLook } from '../../shared/themes';
import type { Desk } from '../desk/desk';
import { finds } from '../desk/search';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Refusal } from '../parts/Refusal';
import { Stepper } from '../parts/Stepper';

const USUAL = 8;

interface OpenVotingProps {
  desk: Desk;
  board: ShownBoard;
  onOpened: () => void;
}

/** What is to be voted on, as a list that stays still, and the one button, which stays in view. Asked twice: it stays. */
export function OpenVoting({ desk, board, onOpened }: OpenVotingProps) {
  const attempt = useAction();
  const votingId = useRef(uuid7());
  const query = useSignal('');
  const chosen = useSignal<readonly string[] | null>(null);
  const rules = desk.workshop.value?.rules;
  const budget = useSignal(rules?.dotBudget ?? 5);
  const each = useSignal(rules?.dotsPerIdea ?? 3);
  const order = useRef<string[]>([]);
  const ideas = ranked(standingIdeas(board)).filter(
    idea => idea.state === 'OPEN' || idea.state === 'ADOPTED',
  );
  // who is seen keeps its place while support goes on coming in
  const fresh = ideas.map(idea => idea.id).filter(id => !order.current.includes(id));
  order.current = [...order.current, ...fresh];
  const places = new Map(order.current.map((id, n) => [id, n]));
  const listed = [...ideas].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const usual = useRef(listed.slice(0, USUAL).map(idea => idea.id));
  const there = new Set(listed.map(idea => idea.id));
  const picked = (chosen.value ?? usual.current).filter(id => there.has(id));
  const shown = listed.filter(idea => finds(query.value, idea.title));
  const open = async () => {
    const sessionId = board.session?.sessionId;
    const body = {
      ...(sessionId ? { sessionId } : {}),
      ideaIds: [...picked],
      dotBudget: budget.value,
      dotsPerIdea: each.value,
      secret: true,
    } satisfies Shapes['OpenVoting'];
    if (!(await desk.act(attempt, 'PUT', `/votings/${votingId.current}`, body))) return;
    votingId.current = uuid7();
    onOpened();
  };
  return (
    <section class="opening" aria-label={t('console.step_vote')}>
      <div class="row tight filters">
        <input
          type="search"
          aria-label={t('console.search')}
          placeholder={t('console.search')}
          value={query.value}
          data-testid="search-vote"
          onInput={event => {
            query.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="button small"
          data-testid="pick-none"
          onClick={() => {
            chosen.value = [];
          }}
        >
          {t('console.pick_none')}
        </button>
        <button
          type="button"
          class="button small"
          data-testid="pick-usual"
          onClick={() => {
            chosen.value = ranked(ideas)
              .slice(0, USUAL)
              .map(idea => idea.id);
          }}
        >
          {t('console.pick_usual', { count: Math.min(USUAL, ideas.length) })}
        </button>
      </div>
      <ul class="ballot">
        {shown.map(idea => {
          const { hue, Icon } = themeLook(board.themes, idea.themeId);
          return (
            <li key={idea.id} class={hue}>
              <label>
                <input
                  type="checkbox"
                  checked={picked.includes(idea.id)}
                  data-testid={`vote-on-${idea.id}`}
                  onChange={event => {
                    chosen.value = event.currentTarget.checked
                      ? [...picked, idea.id]
                      : picked.filter(id => id !== idea.id);
                  }}
                />
                {Icon && <Icon />}
                <bdi title={idea.title}>{idea.title}</bdi>
                <span class="support-count">{number(idea.support)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {!shown.length && (
        <p class="note empty-note">{t(query.value ? 'console.nothing_found' : 'console.nothing_said')}</p>
      )}
      <div class="sticky-foot">
        <Stepper label={t('console.dot_budget')} value={budget} least={1} most={12} testid="dot-budget" />
        <Stepper label={t('console.dots_per_idea')} value={each} least={1} most={12} testid="dots-per-idea" />
        <Refusal of={attempt} />
        <Confirm
          className="button strong large"
          question={t('console.open_voting_sure', { count: picked.length })}
          yes={t('console.open_voting_yes')}
          testid="open-voting"
          disabled={picked.length < 2 || attempt.busy.value}
          onYes={() => void open()}
        >
          {t('console.open_voting_on', { count: picked.length })}
        </Confirm>
      </div>
    </section>
  );
}
