import autoAnimate from '@formkit/auto-animate';
import { useEffect, useRef } from 'preact/hooks';
import { standingIdeas, standingNeeds } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import { themeLook } from '../../shared/themes';
import type { Stack } from '../scene/paging';
import type { Scene } from '../scene/scene';
import { BoardCard } from './BoardCard';

interface ColumnsProps {
  scene: Scene;
  stacks: Stack[];
  kind: 'needs' | 'ideas' | 'groups';
  fresh: string | undefined;
  still: boolean;
}

/** Cards under their themes, most support on top. */
export function Columns({ scene, stacks, kind, fresh, still }: ColumnsProps) {
  const { board } = scene;
  const all = kind === 'needs' ? standingNeeds(board) : standingIdeas(board);
  const most = Math.max(10, ...all.map(card => card.support));
  const columns = (
    <div class={`columns of-${stacks.length}`}>
      {stacks.map(stack => (
        <Column
          key={`${stack.theme?.themeId ?? 'none'}-${stack.part}`}
          {...{ scene, stack, kind, fresh, still, most }}
        />
      ))}
    </div>
  );
  if (all.length) return columns;
  return (
    <div class="columns-page">
      {columns}
      <ol class="first-steps">
        {(['board.first_1', 'board.first_2', 'board.first_3'] as const).map((step, n) => (
          <li key={step}>
            <b>{n + 1}</b>
            {t(step)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Column(props: Omit<ColumnsProps, 'stacks'> & { stack: Stack; most: number }) {
  const { scene, stack, kind, fresh, still, most } = props;
  const { hue, Icon } = themeLook(scene.board.themes, stack.theme?.themeId);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!still && list.current)
      autoAnimate(list.current, { duration: 260, easing: 'cubic-bezier(0.2,0.7,0.2,1)' });
  }, [still]);
  const name = stack.theme?.name ?? t('common.no_theme');
  return (
    <section class={`column ${hue}`} aria-label={name}>
      <h2>
        {Icon && <Icon />}
        <span>
          <bdi>{name}</bdi>
          {stack.part > 0 && <small> {t('board.continued')}</small>}
        </span>
      </h2>
      <ul ref={list}>
        {stack.cards.map(card => (
          <li key={card.id}>
            <BoardCard card={card} most={most} grouping={kind === 'groups'} fresh={card.id === fresh} />
          </li>
        ))}
      </ul>
      {!stack.cards.length && <Empty kind={kind} />}
    </section>
  );
}

/** A theme without a card is a place kept free, not a gap. */
function Empty({ kind }: { kind: ColumnsProps['kind'] }) {
  return (
    <div class="free-place">
      <span class="free-line" aria-hidden="true" />
      <span class="free-line short" aria-hidden="true" />
      <p>{t(kind === 'needs' ? 'board.free_need' : 'board.free_idea')}</p>
    </div>
  );
}
