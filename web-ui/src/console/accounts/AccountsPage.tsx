import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Workshop } from '../../shared/types';
import { me } from '../desk/login';
import { Panel } from '../parts/Panel';
import { AccountRow } from './AccountRow';
import { Invite } from './Invite';
import { OwnPassword } from './OwnPassword';
import type { Account } from './roles';

/** What belongs to whoever is signed in; for the owner also who else may sign in here, and as what. */
export function AccountsPage() {
  const owns = me.value?.role === 'OWNER';
  return (
    <main id="main" class="workshops accounts">
      <div class="row spread">
        <h1>{t(owns ? 'console.accounts' : 'console.own_account')}</h1>
        <a class="button" href="#/">
          {t('console.workshops')}
        </a>
      </div>
      {owns && <Everybody />}
      <OwnPassword />
    </main>
  );
}

function Everybody() {
  const accounts = useSignal<Account[] | null>(null);
  const workshops = useSignal<Workshop[]>([]);
  const failed = useSignal(false);
  const load = async () => {
    try {
      const [known, all] = await Promise.all([
        get<Shapes['AllAccounts']>('/api/accounts'),
        get<Shapes['Workshops']>('/api/workshops'),
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
    <>
      {failed.value && <p role="alert">{t('console.accounts_failed')}</p>}
      <Panel title={t('console.who_signs_in')}>
        <ul class="lines" data-testid="accounts">
          {accounts.value?.map(account => (
            <AccountRow
              key={account.name}
              account={account}
              where={account.workshopId ? titleOf(account.workshopId) : t('console.all_workshops')}
              onChanged={() => void load()}
            />
          ))}
        </ul>
      </Panel>
      <Invite workshops={workshops.value} onInvited={() => void load()} />
    </>
  );
}
