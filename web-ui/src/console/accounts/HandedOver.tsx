import { t } from '../../shared/i18n';
import { Check } from '../../shared/icons';
import { usePhoneAddress } from '../desk/usePhoneAddress';
import { CopyField } from '../parts/CopyField';

/** What somebody needs to sign in, shown once. */
export function HandedOver({ words, password }: { words: string; password: string }) {
  const base = usePhoneAddress();
  return (
    <div class="handed-over" role="status" data-testid="invited">
      <p>
        <Check /> <b>{words}</b>
      </p>
      <CopyField label={t('console.password')} text={password} testid="new-password" />
      <CopyField label={t('console.sign_in_at')} text={`${base}/console`} testid="sign-in-at" />
      <p class="note">{t('console.password_once')}</p>
    </div>
  );
}
