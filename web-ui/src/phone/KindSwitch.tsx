import { t } from '../shared/i18n';
import type { WrittenKind } from './drafts';

interface KindSwitchProps {
  kind: WrittenKind;
  choose: (kind: WrittenKind) => void;
}

/** A need or an idea, while both may be said. It stands below the field, which so stays where it is when it comes. */
export function KindSwitch({ kind, choose }: KindSwitchProps) {
  return (
    <fieldset class="either" aria-label={t('phone.what_to_add')}>
      {(['idea', 'need'] as const).map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one}
          data-testid={`add-${one}`}
          onClick={() => choose(one)}
        >
          {t(one === 'idea' ? 'phone.an_idea' : 'phone.a_need')}
        </button>
      ))}
    </fieldset>
  );
}
