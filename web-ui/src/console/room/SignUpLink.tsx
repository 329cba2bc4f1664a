import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { usePhoneAddress } from '../desk/usePhoneAddress';
import { CopyField } from '../parts/CopyField';

/** The invitation for those who sign up from home. */
export function SignUpLink({ desk }: { desk: Desk }) {
  const base = usePhoneAddress();
  return (
    <CopyField label={t('console.signup_link')} text={`${base}/?w=${desk.workshopId}`} testid="signup-link" />
  );
}
