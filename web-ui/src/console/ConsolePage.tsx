import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n';
import { AccountsPage } from './accounts/AccountsPage';
import { DeskPage } from './DeskPage';
import { me, signedIn, unreachable, watches, whoAmI } from './desk/login';
import { followAddress, route } from './desk/route';
import { Login } from './entry/Login';
import { NewWorkshop } from './entry/NewWorkshop';
import { SetUp } from './entry/SetUp';
import { Watching } from './entry/Watching';
import { Workshops } from './entry/Workshops';
import { TopBar } from './parts/TopBar';

/** The facilitator's laptop. */
export function ConsolePage() {
  useEffect(() => {
    followAddress();
    void whoAmI();
    const again = setInterval(() => {
      if (!me.value) void whoAmI();
    }, 4000);
    return () => clearInterval(again);
  }, []);
  return (
    <div class="console">
      <a class="skip" href="#main">
        {t('console.skip')}
      </a>
      <Screen />
    </div>
  );
}

function Screen() {
  const at = route.value;
  if (at.page === 'setup') return <SetUp token={at.token} />;
  if (!me.value)
    return (
      <main id="main" class="entry">
        <h1>{t('console.opening')}</h1>
        {unreachable.value && <p role="status">{t('common.no_answer')}</p>}
      </main>
    );
  if (watches(me.value))
    return (
      <>
        <TopBar />
        {at.page === 'accounts' ? <AccountsPage /> : <Watching />}
      </>
    );
  if (!signedIn(me.value)) return <Login />;
  if (at.page === 'room') return <DeskPage key={at.workshopId} workshopId={at.workshopId} tab={at.tab} />;
  return (
    <>
      <TopBar />
      {at.page === 'new' && me.value.role === 'OWNER' ? (
        <NewWorkshop key={at.from} from={at.from} />
      ) : at.page === 'accounts' ? (
        <AccountsPage />
      ) : (
        <Workshops />
      )}
    </>
  );
}
