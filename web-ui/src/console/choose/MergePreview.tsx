import type { Signal } from '@preact/signals';
import type { StandingItem } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import type { ItemKind } from '../items/ItemsTab';
import { Field } from '../parts/Field';
import { preview } from './preview';

interface MergePreviewProps {
  kind: ItemKind;
  chosen: StandingItem[];
  title: Signal<string>;
  busy: boolean;
  onMerge: () => void;
  onCancel: () => void;
}

/** What will be, before it is. */
export function MergePreview({ kind, chosen, title, busy, onMerge, onCancel }: MergePreviewProps) {
  const { least, most } = preview(chosen);
  const needs = kind === 'needs';
  const enough = chosen.length > 1;
  return (
    <section class="merge-preview" aria-label={t('console.preview')} data-testid="merge-preview">
      {enough ? (
        <>
          <p>
            <b>{t(needs ? 'console.will_be_one_needs' : 'console.will_be_one', { count: chosen.length })}</b>
          </p>
          <Field label={t('console.group_title')} value={title} testid="merge-title" most={120} wide />
          <ul>
            {chosen.map(card => (
              <li key={card.id}>
                <bdi>{card.title}</bdi> <span class="note">({number(card.support)})</span>
              </li>
            ))}
          </ul>
          {most > 0 && (
            <p class="note">
              {least === most
                ? t('console.group_support_known', { support: number(most) })
                : t('console.group_support', { least: number(least), most: number(most) })}
            </p>
          )}
        </>
      ) : (
        <p>{t(needs ? 'console.pick_another_need' : 'console.pick_another')}</p>
      )}
      <div class="row tight">
        <button
          type="button"
          class="button strong"
          disabled={!enough || busy || title.value.trim().length < 3}
          onClick={onMerge}
          data-testid="merge"
        >
          {t('console.merge')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('console.cancel')}
        </button>
      </div>
    </section>
  );
}
