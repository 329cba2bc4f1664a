import { t, tDynamic } from '../shared/i18n';
import { Arrow } from '../shared/icons';
import { actionsOf } from '../shared/origin';
import { nbsp } from '../shared/typography';
import type { OwnItem } from './own';
import type { PhoneState } from './phoneState';
import { tab } from './route';

/** What became of my slip: hidden and why, part of a group, settled, and the actions that came of it. */
export function Became({ phone, own }: { phone: PhoneState; own: OwnItem }) {
  const { item, kind, id } = own;
  const { state, mergedInto } = item;
  const actions =
    kind === 'idea'
      ? actionsOf({ ideaId: id, ...(mergedInto ? { mergedInto } : {}) }, phone.board.value?.actions ?? [])
      : [];
  return (
    <>
      {item.hiddenReason && <p class="meta">{t('phone.because', { reason: item.hiddenReason })}</p>}
      {mergedInto && <p class="meta">{t('phone.became_group')}</p>}
      {(state === 'ADOPTED' || state === 'PARKED' || state === 'DROPPED') && (
        <p class="became">{tDynamic(`phone.became_${state}`)}</p>
      )}
      {actions.map(action => (
        <button
          key={action.actionId}
          type="button"
          class="link"
          data-testid={`became-${action.actionId}`}
          onClick={() => {
            tab.value = 'plan';
          }}
        >
          <Arrow />{' '}
          <span>
            {t('phone.became_action')} <bdi>{nbsp(action.title ?? t('common.erased'))}</bdi>
          </span>
        </button>
      ))}
    </>
  );
}
