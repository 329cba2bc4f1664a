import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Board, Idea, Need } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { finds } from '../desk/search';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { ForSomebody } from './ForSomebody';
import { ItemRow } from './ItemRow';
import { QuestionsPanel } from './QuestionsPanel';

export type ItemKind = 'needs' | 'ideas';
export type Listed = (Need | Idea) & { id: string };

/** Everything that was said, in the order in which it was said: a list that does not jump while one reads. */
export function ItemsTab({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  const kind = useSignal<ItemKind>(
    board?.session?.phase === 'NEEDS' || !board?.ideas.length ? 'needs' : 'ideas',
  );
  const query = useSignal('');
  if (!board) return null;
  const listening = board.session?.phase === 'WELCOME' || board.session?.phase === 'INPUT';
  const all = listed(board, kind.value);
  const shown = all.filter(item => finds(query.value, `${item.title ?? ''} ${item.text ?? ''}`));
  return (
    <>
      {listening && <QuestionsPanel desk={desk} />}
      <ForSomebody desk={desk} />
      <Panel title={t('console.said')}>
        <div class="row spread filters">
          <Choice
            label={t('console.kind')}
            hideLabel
            value={kind}
            testid="show"
            options={[
              ['needs', t('common.needs_count', { count: listed(board, 'needs').length })],
              ['ideas', t('common.ideas_count', { count: listed(board, 'ideas').length })],
            ]}
          />
          <input
            type="search"
            aria-label={t('console.search')}
            placeholder={t('console.search')}
            value={query.value}
            data-testid="search-items"
            onInput={event => {
              query.value = event.currentTarget.value;
            }}
          />
        </div>
        {!shown.length && (
          <p class="note empty-note">{t(query.value ? 'console.nothing_found' : 'console.nothing_said')}</p>
        )}
        <ul class="lines items">
          {shown.map(item => (
            <ItemRow key={item.id} desk={desk} kind={kind.value} item={item} />
          ))}
        </ul>
      </Panel>
      {!listening && <QuestionsPanel desk={desk} />}
    </>
  );
}

function listed(board: Board, kind: ItemKind): Listed[] {
  const list: Listed[] =
    kind === 'needs'
      ? board.needs.map(need => ({ ...need, id: need.needId }))
      : board.ideas.map(idea => ({ ...idea, id: idea.ideaId }));
  return list.filter(item => item.title !== null && !item.withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1));
}
