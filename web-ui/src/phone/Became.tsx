import { t, tDynamic } from '../shared/i18n';
import { Arrow } from '../shared/icons';
import { actionsOf } from '../shared/origin';
import { nbsp } from '../shared/typography';
import { isSettled, type OwnItem } from './own';
import type { PhoneState } from './phoneState';
import { tab } from './route';

/** What became of my slip: hidden and why, part of a group, settled, and the actions that came of it. */
export function Became({ phone, own }: { phone: PhoneState; own: OwnItem }) {
  const { item, kind, id } = own;
  const { mergedInto } = item;
  const actions =
    kind === 'idea'
      ? actionsOf({ ideaId: id, ...(mergedInto ? { mergedInto } : {}) }, phone.board.value?.actions ?? [])
      : [];
  return (
    <>
      {item.hiddenReason && <p class="meta">{t('phone.because', { reason: item.hiddenReason })}</p>}
      {isSettled(own) && (
        <p class="became">{tDynamic(`phone.became_${mergedInto ? 'group' : item.state}`)}</p>
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
