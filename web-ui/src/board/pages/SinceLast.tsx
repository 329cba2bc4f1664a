import { t } from '../../shared/i18n';
import { themeLook } from '../../shared/themes';
import type { Board } from '../../shared/types';
import { shorten } from '../rank';
import type { News } from '../since';

const SHOWN = 4;

/** A later meeting begins with what has happened since the last one. */
export function SinceLast({ news, board }: { news: News; board: Board }) {
  const fresh = [...news.needs, ...news.ideas].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, SHOWN);
  return (
    <section class="since" data-testid="board-since">
      <h3>{t('board.since')}</h3>
      <p class="since-figures">{figuresOf(news).join(' · ')}</p>
      <ul class="top-list">
        {fresh.map(card => {
          const { hue, Icon } = themeLook(board.themes, card.themeId);
          return (
            <li key={card.id} class={hue}>
              {Icon && <Icon />}
              <bdi>{shorten(card.title, 90)}</bdi>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const figuresOf = ({ needs, ideas, decisions, actions }: News): string[] => [
  ...(needs.length ? [t('board.since_needs', { count: needs.length })] : []),
  ...(ideas.length ? [t('board.since_ideas', { count: ideas.length })] : []),
  ...(decisions ? [t('board.since_decisions', { count: decisions })] : []),
  ...(actions ? [t('board.since_actions', { count: actions })] : []),
];
