import { useMemo } from 'preact/hooks';
import { ranked, type StandingItem, standingIdeas, standingNeeds } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import { type ShownBoard, type ShownTheme, themeLook } from '../../shared/themes';
import { nbsp } from '../../shared/typography';
import { type Drawing, Flow, type Shape } from '../flow/Flow';
import type { WholeBlock } from '../scene/arrange';
import type { Paging } from '../scene/paging';
import { BoardCard } from './BoardCard';

interface ColumnsProps extends Paging {
  board: ShownBoard;
  kind: 'needs' | 'ideas' | 'groups';
  fresh: string | undefined;
}

const SHAPE: Shape = { narrowest: 16.5, widest: 44, gutter: 1.75, gaps: [0.95, 0.7], between: 1.6 };
const NO_THEME = 'none';

/** Cards under their themes, most support on top. */
export function Columns({ board, kind, fresh, ...paging }: ColumnsProps) {
  const cards = useMemo(
    () => (kind === 'needs' ? standingNeeds(board) : standingIdeas(board)),
    [kind, board.needs, board.ideas],
  );
  const blocks = useMemo(() => byTheme(cards, board.themes), [cards, board.themes]);
  const most = Math.max(10, ...cards.map(card => card.support));
  const drawing = drawingOf({ board, kind, fresh, most });
  return (
    <div class={`columns-page${cards.length ? '' : ' empty'}`}>
      <Flow blocks={blocks} drawing={drawing} shape={SHAPE} {...paging} />
      {!cards.length && (
        <ol class="first-steps">
          {(['board.first_1', 'board.first_2', 'board.first_3'] as const).map((step, n) => (
            <li key={step}>
              <b>{n + 1}</b>
              {t(step)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Every theme in its place, an empty one too, and last what has none; of retired themes only those with cards. */
function byTheme(cards: readonly StandingItem[], all: readonly ShownTheme[]): WholeBlock<StandingItem>[] {
  const known = new Set(all.map(theme => theme.themeId));
  const under = (id: string) => ranked(cards.filter(card => card.themeId === id));
  const blocks = all
    .map(theme => ({ key: theme.themeId, items: under(theme.themeId), retired: theme.retired }))
    .filter(block => !block.retired || block.items.length);
  const loose = ranked(cards.filter(card => !card.themeId || !known.has(card.themeId)));
  if (loose.length || !blocks.length) blocks.push({ key: NO_THEME, items: loose, retired: false });
  return blocks.map(({ key, items }) => ({ key, items }));
}

function drawingOf(
  props: Pick<ColumnsProps, 'board' | 'kind' | 'fresh'> & { most: number },
): Drawing<StandingItem> {
  const { board, kind, fresh, most } = props;
  const name = (key: string) => nbsp(themeLook(board.themes, key).name ?? t('common.no_theme'));
  const grouping = kind === 'groups';
  return {
    hue: key => themeLook(board.themes, key).hue,
    label: name,
    heading: (key, part) => {
      const { Icon } = themeLook(board.themes, key);
      return (
        <h2 class="theme-name">
          {Icon && <Icon />}
          <span>
            <bdi>{name(key)}</bdi>
            {part > 0 && <small> {t('board.continued')}</small>}
          </span>
        </h2>
      );
    },
    item: (card, size) => (
      <BoardCard
        card={card}
        most={most}
        grouping={grouping}
        dense={size === 'close'}
        fresh={card.id === fresh}
      />
    ),
    signs: card => JSON.stringify([card.title, card.state, card.members, card.answers[0], grouping]),
    title: card => card.title,
    word: longest => (
      <div class="card">
        <h3>{longest}</h3>
      </div>
    ),
    free: size => (
      <div class={`free-place${size === 'close' ? ' close' : ''}`}>
        <span class="free-line" aria-hidden="true" />
        <p class={size === 'close' ? 'visually-hidden' : ''}>
          {t(kind === 'needs' ? 'board.free_need' : 'board.free_idea')}
        </p>
      </div>
    ),
  };
}
