import { useState } from 'preact/hooks';
import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Bin, Pencil } from '../shared/icons';
import { withdraw } from './acts';
import { ItemCard } from './ItemCard';
import { ItemProgress } from './ItemProgress';
import { lazyScreens } from './LazyScreen';
import { isSettled, type OwnItem } from './own';
import type { PhoneState } from './phoneState';
import { SupportButton } from './SupportButton';

/** My own slip: where it is, what became of it, and for a while the pencil and the bin. */
export function OwnCard({ phone, own }: { phone: PhoneState; own: OwnItem }) {
  const Edit = lazyScreens.value?.EditOwn;
  const Became = lazyScreens.value?.Became;
  const [doing, setDoing] = useState<'edit' | 'bin' | undefined>();
  const { id, item, kind, stage, entry } = own;
  const known = (kind === 'need' ? phone.mine.value?.needs : phone.mine.value?.ideas)?.find(
    one => ('ideaId' in one ? one.ideaId : one.needId) === id,
  );
  const onBoard = (kind === 'need' ? phone.board.value?.needs : phone.board.value?.ideas)?.find(
    one => ('ideaId' in one ? one.ideaId : one.needId) === id,
  );
  const editable = !!known && !item.mergedInto && Date.parse(item.editableUntil ?? '') > now.value;
  const removable = !!known && !item.mergedInto && !item.withdrawn;
  return (
    <ItemCard
      id={id}
      item={item}
      themes={phone.board.value?.themes ?? []}
      beside={
        stage === 'board' &&
        onBoard &&
        !item.mergedInto && (
          <SupportButton phone={phone} kind={kind === 'need' ? 'needs' : 'ideas'} id={id} item={onBoard} />
        )
      }
    >
      {!isSettled(own) && <ItemProgress stage={stage} testId={`state-${entry?.commandId ?? id}`} />}
      {Became && <Became phone={phone} own={own} />}
      {doing === undefined && (editable || removable) && (
        <p class="tools">
          {editable && (
            <button type="button" class="link" data-testid={`edit-${id}`} onClick={() => setDoing('edit')}>
              <Pencil /> {t('phone.edit')}
            </button>
          )}
          {removable && (
            <button type="button" class="link" data-testid={`withdraw-${id}`} onClick={() => setDoing('bin')}>
              <Bin /> {t('phone.withdraw')}
            </button>
          )}
        </p>
      )}
      {doing === 'edit' && Edit && <Edit phone={phone} own={own} done={() => setDoing(undefined)} />}
      {doing === 'bin' && (
        <div class="sure">
          <p>{t('phone.withdraw_sure')}</p>
          <button
            type="button"
            class="small"
            data-testid={`withdraw-yes-${id}`}
            onClick={() => void withdraw(phone, kind, id).then(() => setDoing(undefined))}
          >
            {t('phone.withdraw_yes')}
          </button>
          <button type="button" class="small plain" onClick={() => setDoing(undefined)}>
            {t('phone.keep_it')}
          </button>
        </div>
      )}
    </ItemCard>
  );
}
