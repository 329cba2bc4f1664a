import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Down } from '../../shared/icons';
import { AccountMore } from './AccountMore';
import { type Account, roleWords } from './roles';

interface AccountRowProps {
  account: Account;
  /** What the account is for, in words. */
  where: string;
  onChanged: () => void;
}

/** Who somebody is here; what can be changed about it opens below. */
export function AccountRow({ account, where, onChanged }: AccountRowProps) {
  const more = useSignal(false);
  return (
    <li data-testid={`account-${account.name}`}>
      <span class="line-main">
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <span class="note">
          <bdi>{where}</bdi>
        </span>
      </span>
      <span class="note">{roleWords(account.role)}</span>
      <button
        type="button"
        class="button small quiet"
        aria-expanded={more.value}
        aria-label={t('console.account_more', { name: account.name })}
        data-testid={`account-more-${account.name}`}
        onClick={() => {
          more.value = !more.value;
        }}
      >
        <Down />
      </button>
      {more.value && <AccountMore account={account} onChanged={onChanged} />}
    </li>
  );
}
