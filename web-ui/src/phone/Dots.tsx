import { number, t } from '../shared/i18n';
import { Dot, Minus, Plus } from '../shared/icons';
import { themeLook } from '../shared/themes';
import type { Board, Idea, Voting } from '../shared/types';
import { nbsp } from '../shared/typography';
import { placeDots } from './acts';
import { dots } from './optimistic';
import { outbox, type PhoneState } from './phoneState';

/** The voting: a few dots to lay on ideas. Results are nobody's until it is closed. */
export function Dots({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  const voting = board?.voting;
  if (!board || !voting) return <p class="note">{t('phone.voting_soon')}</p>;
  if (voting.state === 'CLOSED') return <Tally board={board} voting={voting} />;
  if (!phone.mine.value) return null;
  if (phone.mine.value.kind === 'TABLE') return <p class="note">{t('phone.table_no_dots')}</p>;
  const { placed, left } = dots(voting.ideaIds, voting.dotBudget, phone.mine.value, outbox.entries.value);
  return (
    <section aria-labelledby="dots">
      <h2 id="dots" class="visually-hidden">
        {t('common.ideas_count', { count: voting.ideaIds.length })}
      </h2>
      <p class="figure purse" role="status" data-testid="dots-left">
        <strong>{number(left)}</strong>
        <span>{t('phone.dots_left', { count: left }).replace(/^\S+\s/, '')}</span>
      </p>
      <p class="quiet">{voting.secret ? t('phone.voting_secret') : t('phone.voting_open')}</p>
      <ul class="cards">
        {voting.ideaIds.map(ideaId => (
          <DotsOnIdea
            key={ideaId}
            phone={phone}
            board={board}
            voting={voting}
            ideaId={ideaId}
            placed={placed[ideaId] ?? 0}
            left={left}
          />
        ))}
      </ul>
    </section>
  );
}

interface DotsOnIdeaProps {
  phone: PhoneState;
  board: Board;
  voting: Voting;
  ideaId: string;
  placed: number;
  left: number;
}

function DotsOnIdea({ phone, board, voting, ideaId, placed, left }: DotsOnIdeaProps) {
  const idea = board.ideas.find(one => one.ideaId === ideaId);
  const { hue, Icon, name } = themeLook(board.themes, idea?.themeId);
  const set = (count: number) => void placeDots(phone, voting.votingId, ideaId, count);
  const more = left > 0 && placed < voting.dotsPerIdea;
  return (
    <li class={`card choice ${hue}`} data-testid={`item-${ideaId}`}>
      <div class="card-words">
        <h3>
          <bdi>{titleOf(idea)}</bdi>
        </h3>
        {name && (
          <p class="meta theme">
            {Icon && <Icon />} {name}
          </p>
        )}
      </div>
      <fieldset class="dots" aria-label={t('phone.dots_on', { count: placed, title: titleOf(idea) })}>
        <button
          type="button"
          aria-label={t('phone.dot_less', { title: titleOf(idea) })}
          aria-disabled={placed === 0}
          data-testid={`dot-less-${ideaId}`}
          onClick={() => placed > 0 && set(placed - 1)}
        >
          <Minus />
        </button>
        <span class="dot-row" data-testid={`dots-${ideaId}`} data-dots={placed} aria-hidden="true">
          {Array.from({ length: voting.dotsPerIdea }, (_, index) => (
            <Dot key={index} filled={index < placed} />
          ))}
        </span>
        <button
          type="button"
          aria-label={t('phone.dot_more', { title: titleOf(idea) })}
          aria-disabled={!more}
          data-testid={`dot-more-${ideaId}`}
          onClick={() => more && set(placed + 1)}
        >
          <Plus />
        </button>
      </fieldset>
    </li>
  );
}

function Tally({ board, voting }: { board: Board; voting: Voting }) {
  const tally = [...(voting.tally ?? [])].sort((a, b) => b.dots - a.dots);
  const most = Math.max(1, tally[0]?.dots ?? 1);
  return (
    <section aria-labelledby="tally" data-testid="tally">
      <h2 id="tally">
        {t('phone.tally')} <span class="h2-count">{t('phone.voters', { count: voting.voters })}</span>
      </h2>
      <ol class="cards">
        {tally.map(row => {
          const idea = board.ideas.find(one => one.ideaId === row.ideaId);
          return (
            <li key={row.ideaId} class={`card stacked ${themeLook(board.themes, idea?.themeId).hue}`}>
              <h3>
                <bdi>{titleOf(idea)}</bdi>
              </h3>
              <p class="bar-row">
                <strong>{number(row.dots)}</strong>
                <meter
                  class="bar"
                  min={0}
                  max={most}
                  value={row.dots}
                  aria-label={t('phone.dots_count', { count: row.dots })}
                />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const titleOf = (idea: Idea | undefined): string => nbsp(idea?.title ?? t('phone.erased'));
