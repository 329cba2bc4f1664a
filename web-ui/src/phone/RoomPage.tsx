import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Foot } from './Foot';
import { Headline } from './Headline';
import { LazyScreen, loadLazyScreens } from './LazyScreen';
import { NowTab } from './NowTab';
import { OfflineBar } from './OfflineBar';
import { openPhoneState, type PhoneState } from './phoneState';
import { tab } from './route';
import { Tabs } from './Tabs';

/** The phone in the room: where we are, one clear thing at a time, three ways to look. */
export function RoomPage({ id }: { id: string }) {
  const phone = useMemo(() => openPhoneState(id), [id]);
  useEffect(() => () => phone.close(), [phone]);
  useEffect(loadLazyScreens, []);
  const workshop = phone.workshop.value;
  const missing = phone.boardLive.refusal.value === 404 && !phone.board.value;
  return (
    <div class="phone">
      <header class="strip">
        <p class="strip-title">{workshop?.title ?? phone.board.value?.title ?? 'Narada'}</p>
        <LanguageSwitch />
      </header>
      <main class="sheet" id="main">
        {missing ? <Missing /> : <Opened phone={phone} />}
      </main>
      <div class="at-thumb">
        <OfflineBar phone={phone} />
        <LazyScreen show="Signals" phone={phone} />
      </div>
      {!missing && <Tabs phone={phone} />}
    </div>
  );
}

function Missing() {
  return (
    <section class="headline">
      <h1>{t('phone.missing')}</h1>
      <p class="ask">{t('phone.missing_hint')}</p>
      <a class="button" href="/">
        {t('phone.to_join')}
      </a>
    </section>
  );
}

function Opened({ phone }: { phone: PhoneState }) {
  if (!phone.board.value) return <p class="quiet">{t('phone.opening')}</p>;
  return (
    <>
      <Headline phone={phone} />
      <LazyScreen show="CodeAgain" phone={phone} />
      <LazyScreen show="RememberRecord" phone={phone} />
      {tab.value === 'now' && <NowTab phone={phone} />}
      {tab.value === 'plan' && <LazyScreen show="PlanTab" phone={phone} />}
      {tab.value === 'mine' && <LazyScreen show="MineTab" phone={phone} />}
      <Foot />
    </>
  );
}
