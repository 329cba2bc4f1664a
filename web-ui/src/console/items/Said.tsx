import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { themeLook } from '../../shared/themes';
import type { Desk } from '../desk/desk';
import { finds } from '../desk/search';
import { Choice } from '../parts/Choice';
import { useKeptFocus } from '../parts/useKeptFocus';
import { ItemRow } from './ItemRow';
import { type ItemKind, listed, underThemes } from './listed';
import { useCalmList } from './useCalmList';

/** So many are drawn at once; the rest on demand, because nobody reads further than this. */
const AT_ONCE = 40;

/** What was said, newest first or by theme, with a filter; it does not jump while one reads. */
export function Said({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  const phase = board?.session?.phase;
  const kind = useSignal<ItemKind>(
    phase === 'IDEAS' || (phase !== 'NEEDS' && board?.ideas.length) ? 'ideas' : 'needs',
  );
  const order = useSignal<'newest' | 'themes'>('newest');
  const query = useSignal('');
  const all = useSignal(false);
  const { place, shown, fresh, show } = useCalmList(board ? listed(board, kind.value) : [], kind.value);
  const kept = useKeptFocus<HTMLElement>();
  if (!board) return null;
  const matching = shown.filter(item => finds(query.value, `${item.title ?? ''} ${item.text ?? ''}`));
  const found = all.value ? matching : matching.slice(0, AT_ONCE);
  const groups =
    order.value === 'newest' ? [{ themeId: undefined, items: found }] : underThemes(found, board.themes);
  return (
    <section class="said" aria-label={t('console.said')} ref={kept} tabIndex={-1}>
      <div class="row tight filters">
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
        <Choice
          label={t('console.order')}
          hideLabel
          value={order}
          testid="order"
          options={[
            ['newest', t('console.newest')],
            ['themes', t('console.by_theme')],
          ]}
        />
      </div>
      <div ref={place}>
        <p class="fresh-line" role="status">
          {fresh > 0 && (
            <button type="button" class="button strong small" data-testid="show-fresh" onClick={show}>
              {t('console.fresh', { count: fresh })}
            </button>
          )}
        </p>
        {!found.length && (
          <p class="note empty-note">{t(query.value ? 'console.nothing_found' : 'console.nothing_said')}</p>
        )}
        {groups.map(group => (
          <div key={group.themeId ?? ''}>
            {order.value === 'themes' && <ThemeHeading desk={desk} themeId={group.themeId} />}
            <ul class="lines items">
              {group.items.map(item => (
                <ItemRow key={item.id} desk={desk} kind={kind.value} item={item} />
              ))}
            </ul>
          </div>
        ))}
        {matching.length > found.length && (
          <button
            type="button"
            class="button"
            data-testid="show-all"
            onClick={() => {
              all.value = true;
            }}
          >
            {t('console.show_rest', { count: matching.length - found.length })}
          </button>
        )}
      </div>
    </section>
  );
}

function ThemeHeading({ desk, themeId }: { desk: Desk; themeId: string | undefined }) {
  const { hue, Icon, name } = themeLook(desk.board.value?.themes ?? [], themeId);
  return (
    <h2 class={`theme-heading ${hue}`}>
      {Icon && <Icon />} <bdi>{name ?? t('common.no_theme')}</bdi>
    </h2>
  );
}
