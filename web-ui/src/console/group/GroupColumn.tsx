import { useId } from 'preact/hooks';
import type { StandingItem } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { type ShownTheme, themeLook } from '../../shared/themes';
import type { Column } from './columns';
import type { Dragged } from './drag';
import { GroupCard } from './GroupCard';

interface GroupColumnProps {
  column: Column;
  themes: readonly ShownTheme[];
  dragged: Dragged | undefined;
  picked: readonly string[];
  stop: string;
  onPick: (id: string) => void;
  onFocus: (id: string) => void;
  onDown: (event: PointerEvent, id: string) => void;
  onSplit: (card: StandingItem) => void;
}

/** One theme with its cards; what is let go on it moves under it. */
export function GroupColumn(props: GroupColumnProps) {
  const { column, themes, dragged, picked, stop, onPick, onFocus, onDown, onSplit } = props;
  const heading = useId();
  const themeId = column.theme?.themeId;
  const { hue, Icon, name } = themeLook(themes, themeId);
  const over = dragged?.over;
  const here = over?.kind === 'theme' && over.themeId === themeId;
  const foreign = here && !column.cards.some(card => card.id === dragged?.id);
  return (
    <section
      class={`group-column ${hue}${foreign ? ' over' : ''}`}
      aria-labelledby={heading}
      data-theme-id={column.theme?.retired ? undefined : themeId}
    >
      <h2 id={heading}>
        {Icon && <Icon />} <bdi title={name}>{name ?? t('common.no_theme')}</bdi>
        <span class="group-count">{number(column.all)}</span>
      </h2>
      <ul class="group-cards">
        {column.cards.map(card => (
          <GroupCard
            key={card.id}
            card={card}
            picked={picked.includes(card.id)}
            stop={card.id === stop}
            over={over?.kind === 'card' && over.id === card.id}
            dragged={dragged?.id === card.id}
            onPick={() => onPick(card.id)}
            onFocus={() => onFocus(card.id)}
            onDown={event => onDown(event, card.id)}
            onSplit={() => onSplit(card)}
          />
        ))}
      </ul>
    </section>
  );
}
