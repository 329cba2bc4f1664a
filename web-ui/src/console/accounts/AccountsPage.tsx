import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Workshop } from '../../shared/types';
import { Panel } from '../parts/Panel';
import { Invite } from './Invite';
import { type Account, roleWords } from './roles';

/** Who may sign in here, and as what; the owner invites the others. */
export function AccountsPage() {
  const accounts = useSignal<Account[] | null>(null);
  const workshops = useSignal<Workshop[]>([]);
  const failed = useSignal(false);
  const load = async () => {
    try {
      const [known, all] = await Promise.all([
        get<{ accounts: Account[] }>('/api/accounts'),
        get<{ workshops: Workshop[] }>('/api/workshops'),
      ]);
      accounts.value = known.accounts;
      workshops.value = all.workshops;
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void load(), []);
  const titleOf = (id: string) => workshops.value.find(one => one.workshopId === id)?.title ?? id;
  return (
    <main id="main" class="workshops accounts">
      <div class="row spread">
        <h1>{t('console.accounts')}</h1>
        <a class="button" href="#/">
          {t('console.workshops')}
        </a>
      </div>
      {failed.value && <p role="alert">{t('console.accounts_failed')}</p>}
      <Panel title={t('console.who_signs_in')}>
        <ul class="lines" data-testid="accounts">
          {accounts.value?.map(account => (
            <li key={account.name} data-testid={`account-${account.name}`}>
              <span class="line-main">
                <b>
                  <bdi>{account.name}</bdi>
                </b>
                <span class="note">
                  {account.workshopId ? <bdi>{titleOf(account.workshopId)}</bdi> : t('console.all_workshops')}
                </span>
              </span>
              <span class="note">{roleWords(account.role)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Invite workshops={workshops.value} onInvited={() => void load()} />
    </main>
  );
}
