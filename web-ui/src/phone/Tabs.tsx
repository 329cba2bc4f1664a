import { t } from '../shared/i18n';
import { keep, recall } from '../shared/store';
import type { Room } from './room';
import { type Tab, tab } from './route';

const TABS: [Tab, string, 'phone.tab_now' | 'phone.tab_plan' | 'phone.tab_mine'][] = [
  ['now', '#', 'phone.tab_now'],
  ['plan', '#plan', 'phone.tab_plan'],
  ['mine', '#mine', 'phone.tab_mine'],
];

export const newsSeen = (room: Room) => Number(recall(`news.${room.id}`) ?? 0);

export function Tabs({ room }: { room: Room }) {
  const latest = room.mine.value?.news.at(-1)?.position ?? 0;
  if (tab.value === 'mine' && latest) keep(`news.${room.id}`, String(latest));
  const fresh = latest > newsSeen(room);
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
