import type { Signal } from '@preact/signals';
import type { Stand } from '../../board/rank';
import { number, t } from '../../shared/i18n';
import { Field } from '../parts/Field';
import { preview } from './preview';

interface MergePreviewProps {
  chosen: Stand[];
  title: Signal<string>;
  busy: boolean;
  onMerge: () => void;
  onCancel: () => void;
}

/** What will be, before it is. */
export function MergePreview({ chosen, title, busy, onMerge, onCancel }: MergePreviewProps) {
  const { least, most } = preview(chosen);
  const enough = chosen.length > 1;
  return (
    <section class="merge-preview" aria-label={t('console.preview')} data-testid="merge-preview">
      {enough ? (
        <>
          <p>
            <b>{t('console.will_be_one', { count: chosen.length })}</b>
          </p>
          <Field label={t('console.group_title')} value={title} testid="merge-title" most={120} wide />
          <ul>
            {chosen.map(idea => (
              <li key={idea.id}>
                <bdi>{idea.title}</bdi> <span class="note">({number(idea.support)})</span>
              </li>
            ))}
          </ul>
          <p class="note">{t('console.group_support', { least: number(least), most: number(most) })}</p>
        </>
      ) : (
        <p>{t('console.pick_another')}</p>
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
