import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ideaStands, type Stand } from '../../board/rank';
import { number, t } from '../../shared/i18n';
import { Merge } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import { themeLook } from '../../shared/themes';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { MergePreview } from './MergePreview';
import { preview } from './preview';

/** Ideas that say the same become one: by ticking them, or by dragging one onto another; seen before it happens. */
export function Grouping({ desk }: { desk: Desk }) {
  const deed = useDeed();
  const picked = useSignal<string[]>([]);
  const title = useSignal('');
  const over = useSignal('');
  const mergeId = useRef(uuid7());
  const board = desk.board.value;
  if (!board) return null;
  const ideas = ideaStands(board).sort((a, b) => (a.id < b.id ? -1 : 1));
  const chosen = ideas.filter(idea => picked.value.includes(idea.id));
  const pick = (ids: string[]) => {
    picked.value = [...new Set(ids)];
    title.value = preview(ideas.filter(idea => picked.value.includes(idea.id))).title;
  };
  const merge = async () => {
    const path = `/merges/${mergeId.current}`;
    const words = t('console.did_merge', { count: chosen.length });
    const body = { kind: 'IDEAS', title: title.value.trim(), items: chosen.map(idea => idea.id) };
    if (!(await desk.act(deed, 'PUT', path, body, words, { method: 'DELETE', path }))) return;
    mergeId.current = uuid7();
    picked.value = [];
  };
  const split = (group: Stand) =>
    desk.act(
      deed,
      'DELETE',
      `/merges/${group.id}`,
      undefined,
      t('console.did_split', { title: group.title }),
    );
  return (
    <Panel title={t('console.grouping')} note={t('console.grouping_note')}>
      {chosen.length > 0 && (
        <MergePreview
          chosen={chosen}
          title={title}
          busy={deed.busy.value}
          onMerge={() => void merge()}
          onCancel={() => pick([])}
        />
      )}
      <Refusal of={deed} />
      <ul class="lines grouping">
        {ideas.map(idea => {
          const { hue, Icon } = themeLook(board.themes, idea.themeId);
          return (
            <li
              key={idea.id}
              class={`item ${hue}${over.value === idea.id ? ' over' : ''}`}
              draggable
              data-testid={`group-row-${idea.id}`}
              onDragStart={event => event.dataTransfer?.setData('text/plain', idea.id)}
              onDragOver={event => {
                event.preventDefault();
                over.value = idea.id;
              }}
              onDragLeave={() => {
                if (over.value === idea.id) over.value = '';
              }}
              onDrop={event => {
                event.preventDefault();
                over.value = '';
                const from = event.dataTransfer?.getData('text/plain');
                if (from && from !== idea.id) pick([...picked.value, from, idea.id]);
              }}
            >
              <label class="tick">
                <input
                  type="checkbox"
                  checked={picked.value.includes(idea.id)}
                  data-testid={`pick-${idea.id}`}
                  onChange={event =>
                    pick(
                      event.currentTarget.checked
                        ? [...picked.value, idea.id]
                        : picked.value.filter(id => id !== idea.id),
                    )
                  }
                />
                <b>
                  {Icon && <Icon />} <bdi>{idea.title}</bdi>
                </b>
              </label>
              <span class="support-count">{number(idea.support)}</span>
              {idea.members.length > 0 && (
                <>
                  <span class="note">
                    <Merge /> {t('common.merged_count', { count: idea.members.length })}
                  </span>
                  <button
                    type="button"
                    class="button small"
                    onClick={() => void split(idea)}
                    data-testid={`split-${idea.id}`}
                  >
                    {t('console.split')}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {!ideas.length && <p class="note empty-note">{t('console.nothing_said')}</p>}
    </Panel>
  );
}
