import type { StandingItem } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { Grip, Merge } from '../../shared/icons';

interface GroupCardProps {
  card: StandingItem;
  picked: boolean;
  /** Whether the Tab key stops here; the arrows lead to the others. */
  stop: boolean;
  /** Whether another card is held over it. */
  over: boolean;
  dragged: boolean;
  onPick: () => void;
  onFocus: () => void;
  onDown: (event: PointerEvent) => void;
  onSplit: () => void;
}

/** One card of the board: ticked, dragged, or taken apart. */
export function GroupCard(props: GroupCardProps) {
  const { card, picked, stop, over, dragged, onPick, onFocus, onDown, onSplit } = props;
  const state = `${picked ? ' picked' : ''}${over ? ' over' : ''}${dragged ? ' dragged' : ''}`;
  return (
    <li
      class={`group-card${state}`}
      data-card={card.id}
      data-testid={`group-row-${card.id}`}
      onPointerDown={onDown}
    >
      <label>
        <input
          type="checkbox"
          checked={picked}
          tabIndex={stop ? 0 : -1}
          data-testid={`pick-${card.id}`}
          onChange={onPick}
          onFocus={onFocus}
        />
        <b>
          <bdi>{card.title}</bdi>
        </b>
      </label>
      <span class="grip" data-grip aria-hidden="true">
        <Grip />
      </span>
      <span class="support-count">{number(card.support)}</span>
      {card.members.length > 0 && (
        <p class="group-of">
          <Merge /> {t('common.merged_count', { count: card.members.length })}
          <button
            type="button"
            class="quiet small"
            tabIndex={stop ? 0 : -1}
            aria-label={t('console.split_of', { title: card.title })}
            onClick={onSplit}
            data-testid={`split-${card.id}`}
          >
            {t('console.split')}
          </button>
        </p>
      )}
    </li>
  );
}
