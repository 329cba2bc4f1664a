import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type StandingItem, standingIdeas, standingNeeds } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { Merge } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import { themeLook } from '../../shared/themes';
import type { Board } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import type { ItemKind } from '../items/ItemsTab';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { MergePreview } from './MergePreview';
import { preview } from './preview';

/** What says the same becomes one: by ticking, or by dragging one onto another; seen before it happens. */
export function Grouping({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const kind = useSignal<ItemKind>(desk.board.value?.session?.phase === 'NEEDS' ? 'needs' : 'ideas');
  const picked = useSignal<string[]>([]);
  const title = useSignal('');
  const over = useSignal('');
  const mergeId = useRef(uuid7());
  useSignalEffect(() => {
    kind.value;
    picked.value = [];
  });
  const board = desk.board.value;
  if (!board) return null;
  const cards = standing(board, kind.value);
  const chosen = cards.filter(card => picked.value.includes(card.id));
  const pick = (ids: string[]) => {
    picked.value = [...new Set(ids)];
    title.value = preview(cards.filter(card => picked.value.includes(card.id))).title;
  };
  const merge = async () => {
    const path = `/merges/${mergeId.current}`;
    const needs = kind.value === 'needs';
    const words = t(needs ? 'console.did_merge_needs' : 'console.did_merge', { count: chosen.length });
    const body = {
      kind: needs ? 'NEEDS' : 'IDEAS',
      title: title.value.trim(),
      items: chosen.map(card => card.id),
    };
    if (!(await desk.act(attempt, 'PUT', path, body, words))) return;
    mergeId.current = uuid7();
    picked.value = [];
  };
  const split = (group: StandingItem) =>
    desk.act(
      attempt,
      'DELETE',
      `/merges/${group.id}`,
      undefined,
      t('console.did_split', { title: group.title }),
    );
  return (
    <Panel title={t('console.grouping')} note={t('console.grouping_note')}>
      <Choice
        label={t('console.kind')}
        hideLabel
        value={kind}
        testid="group"
        options={[
          ['needs', t('common.needs_count', { count: standing(board, 'needs').length })],
          ['ideas', t('common.ideas_count', { count: standing(board, 'ideas').length })],
        ]}
      />
      {chosen.length > 0 && (
        <MergePreview
          kind={kind.value}
          chosen={chosen}
          title={title}
          busy={attempt.busy.value}
          onMerge={() => void merge()}
          onCancel={() => pick([])}
        />
      )}
      <Refusal of={attempt} />
      <ul class="lines grouping">
        {cards.map(card => {
          const { hue, Icon } = themeLook(board.themes, card.themeId);
          return (
            <li
              key={card.id}
              class={`item ${hue}${over.value === card.id ? ' over' : ''}`}
              draggable
              data-testid={`group-row-${card.id}`}
              onDragStart={event => event.dataTransfer?.setData('text/plain', card.id)}
              onDragOver={event => {
                event.preventDefault();
                over.value = card.id;
              }}
              onDragLeave={() => {
                if (over.value === card.id) over.value = '';
              }}
              onDrop={event => {
                event.preventDefault();
                over.value = '';
                const from = event.dataTransfer?.getData('text/plain');
                if (from && from !== card.id) pick([...picked.value, from, card.id]);
              }}
            >
              <label class="tick">
                <input
                  type="checkbox"
                  checked={picked.value.includes(card.id)}
                  data-testid={`pick-${card.id}`}
                  onChange={event =>
                    pick(
                      event.currentTarget.checked
                        ? [...picked.value, card.id]
                        : picked.value.filter(id => id !== card.id),
                    )
                  }
                />
                <b>
                  {Icon && <Icon />} <bdi>{card.title}</bdi>
                </b>
              </label>
              <span class="support-count">{number(card.support)}</span>
              {card.members.length > 0 && (
                <>
                  <span class="note">
                    <Merge /> {t('common.merged_count', { count: card.members.length })}
                  </span>
                  <button
                    type="button"
                    class="button small"
                    onClick={() => void split(card)}
                    data-testid={`split-${card.id}`}
                  >
                    {t('console.split')}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {!cards.length && <p class="note empty-note">{t('console.nothing_said')}</p>}
    </Panel>
  );
}

/** In the order in which they were said, so that nothing jumps while one reads. */
const standing = (board: Board, kind: ItemKind): StandingItem[] =>
  (kind === 'needs' ? standingNeeds(board) : standingIdeas(board)).sort((a, b) => (a.id < b.id ? -1 : 1));
