import { t } from '../shared/i18n';
import { MyData } from './MyData';
import { NewsList } from './NewsList';
import { OwnCard } from './OwnCard';
import { ownItems } from './own';
import type { PhoneState } from './phoneState';
import { RefusedEntries } from './RefusedEntries';
import { RecordLine } from './record/RecordLine';

/** What I said and what became of it, what is new, and what is known about me. */
export function MineTab({ phone }: { phone: PhoneState }) {
  const mine = phone.mine.value;
  if (!mine) {
    return (
      <>
        <p class="note">
          {t('phone.not_joined')} <a href="/?code">{t('phone.to_join')}</a>
        </p>
        <RecordLine id={phone.id} />
      </>
    );
  }
  const items = [...ownItems(phone, 'idea'), ...ownItems(phone, 'need')];
  return (
    <>
      <RefusedEntries phone={phone} />
      {mine.news.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">{t('phone.news')}</h2>
          <NewsList phone={phone} />
        </section>
      )}
      <section aria-labelledby="said">
        <h2 id="said">{t('phone.said')}</h2>
        {items.length === 0 && <p class="quiet">{t('phone.said_nothing')}</p>}
        <ul class="cards">
          {items.map(own => (
            <OwnCard key={own.id} phone={phone} own={own} />
          ))}
        </ul>
      </section>
      <MyData phone={phone} mine={mine} />
      <RecordLine id={phone.id} />
    </>
  );
}
