import { type StandingItem, shorten } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { Check, Merge } from '../../shared/icons';

interface BoardCardProps {
  card: StandingItem;
  most: number;
  grouping: boolean;
  dense?: boolean;
  fresh: boolean;
}

/** One need or idea: its words, where it comes from, and its support as a number and a bar. */
export function BoardCard({ card, most, grouping, dense = false, fresh }: BoardCardProps) {
  const hidden = card.members.length - (dense ? 2 : 4);
  return (
    <div
      class={`card${fresh ? ' fresh' : ''}${dense ? ' close' : ''}${grouping && card.members.length ? ' group' : ''}`}
      data-testid={`board-card-${card.id}`}
    >
      <h3>
        <bdi>{shorten(card.title)}</bdi>
      </h3>
      {grouping && card.members.length > 0 ? (
        <ul class="members">
          {card.members.slice(0, dense ? 2 : 4).map(title => (
            <li key={title}>
              <bdi>{shorten(title, 70)}</bdi>
            </li>
          ))}
          {hidden > 0 && <li>{t('board.more', { count: hidden })}</li>}
        </ul>
      ) : (
        <Beneath card={card} dense={dense} />
      )}
      <p class="support">
        <span class="support-number" data-testid={`board-support-${card.id}`}>
          {number(card.support)}
        </span>
        <span class="visually-hidden">{t('common.support_count', { count: card.support })}</span>
        <span class="bar" aria-hidden="true">
          <span style={{ '--share': String(card.support / most) }} />
        </span>
      </p>
    </div>
  );
}

/** What became of it or where it comes from, in one line; where cards stand close, only what became of it. */
function Beneath({ card, dense }: { card: StandingItem; dense: boolean }) {
  if (card.state === 'ADOPTED')
    return (
      <p class="beneath adopted">
        <Check /> {t('board.in_plan')}
      </p>
    );
  if (card.state === 'PARKED') return <p class="beneath">{t('common.outcome_PARKED')}</p>;
  if (card.members.length)
    return (
      <p class="beneath">
        <Merge /> {t('common.merged_count', { count: card.members.length })}
      </p>
    );
  const [answer] = card.answers;
  return answer && !dense ? (
    <p class="beneath one-line">
      {t('board.answers')} <bdi>{answer}</bdi>
    </p>
  ) : null;
}
