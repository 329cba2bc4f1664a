import { t } from '../shared/i18n';
import { last } from '../shared/last';
import { keep, recall } from '../shared/store';
import type { PhoneState } from './phoneState';
import { type PhoneTab, tab } from './route';

const TABS: [PhoneTab, string, 'phone.tab_now' | 'phone.tab_plan' | 'phone.tab_mine'][] = [
  ['now', '#', 'phone.tab_now'],
  ['plan', '#plan', 'phone.tab_plan'],
  ['mine', '#mine', 'phone.tab_mine'],
];

const newsSeen = (phone: PhoneState) => Number(recall(`news.${phone.id}`) ?? 0);

export function Tabs({ phone }: { phone: PhoneState }) {
  const latest = last(phone.mine.value?.news ?? [])?.position ?? 0;
  if (tab.value === 'mine' && latest) keep(`news.${phone.id}`, String(latest));
  const fresh = latest > newsSeen(phone);
  return (
    <nav class="tabs" aria-label={t('phone.tabs')}>
      {TABS.map(([name, href, key]) => (
        <a
          key={name}
          href={href}
          aria-current={tab.value === name ? 'page' : undefined}
          data-testid={`tab-${name}`}
          onClick={() => scrollTo(0, 0)}
        >
          {t(key)}
          {name === 'mine' && fresh && <span class="fresh">{t('phone.fresh')}</span>}
        </a>
      ))}
    </nav>
  );
}
