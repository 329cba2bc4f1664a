import { useSignal } from '@preact/signals';
import { support } from '../../shared/boardItems';
import { FromEarlier } from '../../shared/FromEarlier';
import { t } from '../../shared/i18n';
import { Arrow, Eye, EyeShut, Hand, Merge, Move, Pencil } from '../../shared/icons';
import { actionsOf } from '../../shared/origin';
import type { Shapes } from '../../shared/shapes';
import { themeLook } from '../../shared/themes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { ThemeChoice } from '../parts/ThemeChoice';
import { Hands } from './Hands';
import { ItemEdit } from './ItemEdit';
import type { ItemKind, Listed } from './listed';

/** One thing that was said, with what a facilitator does about it: move it, hide it, count hands. */
export function ItemRow({ desk, kind, item }: { desk: Desk; kind: ItemKind; item: Listed }) {
  const attempt = useAction();
  const open = useSignal<'move' | 'hands' | 'edit' | ''>('');
  const toggle = (what: 'move' | 'hands' | 'edit') => {
    open.value = open.value === what ? '' : what;
  };
  const board = desk.board.value;
  if (!board) return null;
  const { hue, Icon } = themeLook(board.themes, item.themeId);
  const title = item.title ?? '';
  const origin = 'origin' in item ? item.origin : undefined;
  const became =
    kind === 'ideas'
      ? actionsOf(
          { ideaId: item.id, ...(item.mergedInto ? { mergedInto: item.mergedInto } : {}) },
          board.actions,
        )
      : [];
  const visibility = `/${kind}/${item.id}/visibility`;
  const hide = async (hidden: boolean) => {
    const done = await desk.act(
      attempt,
      'PUT',
      visibility,
      { hidden } satisfies Shapes['Hide'],
      t(hidden ? 'console.did_hide' : 'console.did_restore', { title }),
    );
    if (done && hidden) desk.putAway(item.id);
  };
  const move = (themeId: string) => {
    const which = kind === 'needs' ? { needId: item.id } : { ideaId: item.id };
    const body = { ...which, themeId } satisfies Shapes['MoveToTheme'];
    return desk.act(attempt, 'POST', '/commands/MoveToTheme', body, t('console.did_move', { title }));
  };
  return (
    <li class={`item ${hue}${item.hidden ? ' is-hidden' : ''}`} data-testid={`item-${item.id}`}>
      <span class="line-main">
        <b>
          {Icon && <Icon />} <bdi>{title}</bdi>
        </b>
        {item.text && (
          <span class="note">
            <bdi>{item.text}</bdi>
          </span>
        )}
        <span class="note">
          {t('common.support_count', { count: support(item) })}
          {item.roomSupport > 0 && ` (${t('console.of_hands', { count: item.roomSupport })})`}
          {!origin && (item.via === 'PAPER' || item.via === 'VOICE') && ` · ${t(`console.via_${item.via}`)}`}
          {item.mergedInto && (
            <>
              {' · '}
              <Merge /> {t('console.in_group')}
            </>
          )}
        </span>
        {origin && <FromEarlier origin={origin} />}
        {became.map(action => (
          <span key={action.actionId} class="note">
            <Arrow /> {t('console.became_action')} <bdi>{action.title}</bdi>
          </span>
        ))}
        <Refusal of={attempt} />
      </span>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'move'}
        aria-label={t('console.theme_for', { title })}
        title={t('console.move')}
        data-testid={`move-${item.id}`}
        onClick={() => toggle('move')}
      >
        <Move />
      </button>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'hands'}
        aria-label={t('console.hands_for', { title })}
        title={t('console.hands')}
        data-testid={`hands-${item.id}`}
        onClick={() => toggle('hands')}
      >
        <Hand />
      </button>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'edit'}
        aria-label={t('console.reword_of', { title })}
        title={t('console.reword')}
        data-testid={`reword-${item.id}`}
        onClick={() => toggle('edit')}
      >
        <Pencil />
      </button>
      <button
        type="button"
        class="button small"
        disabled={attempt.busy.value}
        onClick={() => void hide(!item.hidden)}
        data-testid={`hide-${item.id}`}
      >
        {item.hidden ? <Eye /> : <EyeShut />} {t(item.hidden ? 'console.restore' : 'console.hide')}
      </button>
      {open.value === 'move' && (
        <div class="more">
          <ThemeChoice
            label={t('console.theme_for', { title })}
            themes={board.themes}
            chosen={item.themeId}
            testid="move-to"
            onTheme={themeId => {
              open.value = '';
              void move(themeId);
            }}
          />
        </div>
      )}
      {open.value === 'hands' && (
        <div class="more">
          <Hands
            desk={desk}
            kind={kind}
            item={item}
            onCount={count => {
              open.value = '';
              void desk.act(
                attempt,
                'PUT',
                `/${kind}/${item.id}/room-support`,
                { count },
                t('console.did_count', { count, title }),
              );
            }}
          />
        </div>
      )}
      {open.value === 'edit' && (
        <ItemEdit
          desk={desk}
          kind={kind}
          item={item}
          onDone={() => {
            open.value = '';
          }}
        />
      )}
    </li>
  );
}
