import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import { whoAmI } from '../desk/login';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Refusal } from '../parts/Refusal';
import { HandedOver } from './HandedOver';
import { freshPassword } from './password';
import { type Account, INVITED, type Invited, roleWords } from './roles';

/** Another role, another password, or no account any more; each ends every login of it at once. */
export function AccountMore({ account, onChanged }: { account: Account; onChanged: () => void }) {
  const attempt = useAction();
  const password = useSignal('');
  const path = `/api/accounts/${encodeURIComponent(account.name)}`;
  const changed = () => {
    void whoAmI();
    onChanged();
  };
  const give = async (role: Invited) => {
    if (role !== account.role && (await attempt.run('PUT', path, { role } satisfies Shapes['GiveAccount'])))
      changed();
  };
  const renew = async () => {
    const fresh = freshPassword();
    if (
      await attempt.run('PUT', path, { role: account.role, password: fresh } satisfies Shapes['GiveAccount'])
    ) {
      password.value = fresh;
      changed();
    }
  };
  const remove = async () => {
    if (await attempt.run('DELETE', path)) changed();
  };
  return (
    <div class="more">
      <p class="note">{t('console.account_change_note')}</p>
      {password.value && (
        <HandedOver words={t('console.password_renewed', { name: account.name })} password={password.value} />
      )}
      <div class="row tight">
        <label class="field">
          <span>{t('console.as_what')}</span>
          <select
            value={account.role}
            disabled={attempt.busy.value}
            data-testid={`account-role-${account.name}`}
            onChange={event => void give(event.currentTarget.value as Invited)}
          >
            {INVITED.map(role => (
              <option key={role} value={role}>
                {roleWords(role)}
              </option>
            ))}
          </select>
        </label>
        <Confirm
          className="button small"
          question={t('console.renew_sure', { name: account.name })}
          yes={t('console.renew_password')}
          testid={`account-renew-${account.name}`}
          disabled={attempt.busy.value}
          onYes={() => void renew()}
        >
          {t('console.renew_password')}
        </Confirm>
        <Confirm
          className="button small"
          question={t('console.remove_account_sure', { name: account.name })}
          yes={t('console.remove_account')}
          testid={`account-remove-${account.name}`}
          disabled={attempt.busy.value}
          onYes={() => void remove()}
        >
          {t('console.remove_account')}
        </Confirm>
      </div>
      <Refusal of={attempt} />
    </div>
  );
}
