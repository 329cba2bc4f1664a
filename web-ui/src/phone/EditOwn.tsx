import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { reword } from './acts';
import { type Draft, fits } from './draft';
import type { OwnItem } from './own';
import type { PhoneState } from './phoneState';
import { WritingBox } from './WritingBox';

/** Putting my own words right while the edit window is open. */
export function EditOwn({ phone, own, done }: { phone: PhoneState; own: OwnItem; done: () => void }) {
  const [draft, setDraft] = useState<Draft>({
    title: own.item.title ?? '',
    text: own.item.text ?? '',
    answers: own.item.answers ?? [],
  });
  const save = async () => {
    const { themeId, answers } = own.item;
    await reword(phone, own.kind, own.id, {
      title: draft.title.trim(),
      text: draft.text.trim(),
      ...(themeId ? { themeId } : {}),
      ...(own.kind === 'idea' && answers?.length ? { answers } : {}),
    });
    done();
  };
  return (
    <form
      class="composer inner"
      onSubmit={event => {
        event.preventDefault();
        if (fits(draft)) void save();
      }}
    >
      <WritingBox
        label={t('phone.edit_label')}
        hint=""
        testId={`edit-title-${own.id}`}
        draft={draft}
        saved={false}
        change={part => setDraft({ ...draft, ...part })}
      />
      <p class="pair">
        <button type="submit" class="small" data-testid={`edit-save-${own.id}`}>
          {t('phone.save')}
        </button>
        <button type="button" class="small plain" onClick={done}>
          {t('phone.leave_it')}
        </button>
      </p>
    </form>
  );
}
