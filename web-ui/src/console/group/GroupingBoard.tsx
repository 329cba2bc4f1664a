import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StandingItem } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import type { ItemKind } from '../items/listed';
import { Choice } from '../parts/Choice';
import { Refusal } from '../parts/Refusal';
import { moveTo, split } from './acts';
import { columns, neighbour, standing } from './columns';
import { Dragging, type Target } from './drag';
import { GroupColumn } from './GroupColumn';
import { preview } from './preview';
import { Selection } from './Selection';

/**
 * What says the same becomes one: cards in columns by theme. One is dragged onto another, or some are ticked; what would
 * happen is seen before it does. The same by keyboard: arrows, space, and the buttons beside.
 */
export function GroupingBoard({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const kind = useSignal<ItemKind>(desk.board.value?.session?.phase === 'NEEDS' ? 'needs' : 'ideas');
  const query = useSignal('');
  const picked = useSignal<readonly string[]>([]);
  const title = useSignal('');
  const active = useSignal('');
  const mergeId = useRef(uuid7());
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLElement>(null);
  // where the focus goes once it is there: the title, or a card
  const wish = useRef('');
  const pick = (ids: readonly string[]) => {
    const board = desk.board.peek();
    picked.value = [...new Set(ids)];
    const chosen = board ? standing(board, kind.peek()).filter(card => ids.includes(card.id)) : [];
    title.value = preview(chosen).title;
  };
  const dropped = (id: string, target: Target) => {
    if (target.kind === 'card') {
      pick([...picked.peek(), id, target.id]);
      wish.current = TITLE;
    } else if (titleOf(id)?.themeId !== target.themeId) void move([id], target.themeId);
  };
  const say = (id: string, target: Target) => {
    if (target.kind === 'card') return t('console.would_merge', { title: titleOf(target.id)?.title ?? '' });
    return titleOf(id)?.themeId === target.themeId ? undefined : t('console.would_move');
  };
  const live = useRef({ dropped, say });
  live.current = { dropped, say };
  const dragging = useMemo(
    () =>
      new Dragging(
        (id, target) => live.current.dropped(id, target),
        (id, target) => live.current.say(id, target),
      ),
    [],
  );
  useEffect(() => () => dragging.close(), [dragging]);
  useEffect(() => {
    const wanted =
      wish.current === TITLE
        ? field.current?.querySelector<HTMLInputElement>('input')
        : wish.current && cardIn(place.current, wish.current);
    if (!wanted) return;
    if (wish.current === TITLE) wanted.select();
    wish.current = '';
    wanted.focus();
  });

  const board = desk.board.value;
  if (!board) return null;
  const all = standing(board, kind.value);
  const titleOf = (id: string): StandingItem | undefined => all.find(card => card.id === id);
  const shown = columns(board, kind.value, query.value);
  const chosen = all.filter(card => picked.value.includes(card.id));
  const first = shown.flatMap(column => column.cards)[0]?.id ?? '';
  const stop = shown.some(column => column.cards.some(card => card.id === active.value))
    ? active.value
    : first;
  const move = (ids: readonly string[], themeId: string) =>
    moveTo(
      desk,
      attempt,
      kind.value,
      all.filter(card => ids.includes(card.id)),
      themeId,
    );
  const merge = async () => {
    const needs = kind.value === 'needs';
    const words = t(needs ? 'console.did_merge_needs' : 'console.did_merge', { count: chosen.length });
    const items = chosen.map(card => card.id);
    const body = { kind: needs ? 'NEEDS' : 'IDEAS', title: title.value.trim(), items };
    const id = mergeId.current;
    if (!(await desk.act(attempt, 'PUT', `/merges/${id}`, body, words))) return;
    mergeId.current = uuid7();
    wish.current = id;
    active.value = id;
    pick([]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof Element && event.target.closest<HTMLElement>('[data-card]');
    const next = at && neighbour(shown, at.dataset.card ?? '', event.key);
    if (!next) return;
    event.preventDefault();
    cardIn(place.current, next)?.focus();
  };
  const dragged = dragging.dragged.value;
  return (
    <section class="grouping" aria-label={t('console.grouping')}>
      <div class="grouping-main">
        <div class="row tight filters">
          <Choice
            label={t('console.kind')}
            hideLabel
            value={kind}
            testid="group"
            options={[
              ['needs', t('common.needs_count', { count: standing(board, 'needs').length })],
              ['ideas', t('common.ideas_count', { count: standing(board, 'ideas').length })],
            ]}
            onChoice={() => pick([])}
          />
          <input
            type="search"
            aria-label={t('console.search')}
            placeholder={t('console.search')}
            value={query.value}
            data-testid="search-group"
            onInput={event => {
              query.value = event.currentTarget.value;
            }}
          />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from one tick box to the next */}
        <div
          class={`group-columns${dragged ? ' dragging' : ''}`}
          ref={place}
          tabIndex={shown.some(column => column.cards.length) ? undefined : 0}
          onKeyDown={onKeyDown}
        >
          {shown.map(column => (
            <GroupColumn
              key={column.theme?.themeId ?? ''}
              column={column}
              themes={board.themes}
              dragged={dragged}
              picked={picked.value}
              stop={stop}
              onPick={id =>
                pick(
                  picked.value.includes(id) ? picked.value.filter(one => one !== id) : [...picked.value, id],
                )
              }
              onFocus={id => {
                active.value = id;
              }}
              onDown={(event, id) => dragging.down(event, id)}
              onSplit={card => void split(desk, attempt, card)}
            />
          ))}
        </div>
      </div>
      <section class="grouping-side" aria-label={t('console.selection')} ref={field}>
        <Selection
          kind={kind.value}
          chosen={chosen}
          themes={board.themes}
          title={title}
          busy={attempt.busy.value}
          undo={desk.undo}
          onMerge={() => void merge()}
          onMove={async themeId => {
            const [first = ''] = picked.value;
            await move(picked.value, themeId);
            wish.current = first;
            pick([]);
          }}
          onCancel={() => {
            pick([]);
            cardIn(place.current, stop)?.focus();
          }}
        />
        <Refusal of={attempt} />
      </section>
    </section>
  );
}

const TITLE = 'title';

/** The tick box of a card, where it stands now. */
const cardIn = (place: HTMLElement | null, id: string) =>
  place?.querySelector<HTMLInputElement>(`[data-card="${CSS.escape(id)}"] input`);
