import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Cloud } from '../shared/icons';
import { Bar } from './bar/Bar';
import { ChooseTab } from './choose/ChooseTab';
import { DecideTab } from './decide/DecideTab';
import { Desk } from './desk/desk';
import { type DeskTab, hrefOf, scribeTabs, TABS } from './desk/route';
import { GroupingBoard } from './group/GroupingBoard';
import { ItemsTab } from './items/ItemsTab';
import { MeetingsTab } from './meetings/MeetingsTab';
import { Moment } from './moment/Moment';
import { TopBar } from './parts/TopBar';
import { PeopleTab } from './people/PeopleTab';
import { PracticeMark } from './practice/PracticeMark';
import { Mirror } from './room/Mirror';
import { SignalsPanel } from './room/SignalsPanel';
import { TapTimes } from './room/TapTimes';
import { SettingsTab } from './settings/SettingsTab';
import { Waits } from './waits/Waits';

/** One workshop on the desk: the bar that stays, what to do in the middle, what the room sees beside it. */
export function DeskPage({ workshopId, tab }: { workshopId: string; tab: DeskTab }) {
  const desk = useMemo(() => new Desk(workshopId), [workshopId]);
  useEffect(() => () => desk.close(), [desk]);
  const workshop = desk.workshop.value;
  const board = desk.board.value;
  const lost = desk.lostSince.value;
  const tabs = desk.leads.value ? TABS : scribeTabs(board);
  const shown = tabs.includes(tab) ? tab : (tabs[0] as DeskTab);
  const grouping = shown === 'group' || (shown === 'room' && board?.session?.phase === 'GROUPING');
  return (
    <>
      <TopBar>
        {workshop && (
          <>
            <b class="top-title">
              <bdi>{workshop.title}</bdi>
            </b>
            <PracticeMark workshopId={workshopId} />
            {workshop.state === 'CLOSED' && <span class="live-mark">{t('console.workshop_closed')}</span>}
            {lost && now.value - lost > 3000 && (
              <span class="lost-mark" role="status">
                <Cloud /> {t('console.lost')}
              </span>
            )}
          </>
        )}
      </TopBar>
      <div class="stays">
        {workshop && board && <Bar desk={desk} board={board} workshop={workshop} />}
        <div class="tab-line">
          <nav class="tabs" aria-label={t('console.tabs')}>
            {tabs.map(one => (
              <a
                key={one}
                href={hrefOf(workshopId, one)}
                aria-current={one === shown ? 'page' : undefined}
                data-testid={`tab-${one}`}
              >
                {t(`console.tab_${one}`)}
              </a>
            ))}
          </nav>
          <div class="tab-side">
            {board && <SignalsPanel desk={desk} />}
            {board && desk.leads.value && <Waits desk={desk} board={board} />}
          </div>
        </div>
      </div>
      {workshop && board ? (
        <div class={`desk${grouping ? ' whole' : ''}`}>
          <main id="main" class="work">
            {shown !== 'room' && <h1 class="visually-hidden">{t(`console.tab_${shown}`)}</h1>}
            <TabOf tab={shown} desk={desk} />
          </main>
          {!grouping && (
            <aside class="beside" aria-label={t('console.beside')}>
              <Mirror workshopId={workshopId} />
              <TapTimes workshopId={workshopId} />
            </aside>
          )}
        </div>
      ) : (
        <main id="main" class="entry">
          <h1>{t(desk.missing.value ? 'console.missing' : 'console.opening')}</h1>
        </main>
      )}
    </>
  );
}

function TabOf({ tab, desk }: { tab: DeskTab; desk: Desk }): ComponentChildren {
  switch (tab) {
    case 'room':
      return <Moment desk={desk} />;
    case 'items':
      return <ItemsTab desk={desk} />;
    case 'group':
      return <GroupingBoard desk={desk} />;
    case 'choose':
      return <ChooseTab desk={desk} />;
    case 'decide':
      return <DecideTab desk={desk} />;
    case 'people':
      return <PeopleTab desk={desk} />;
    case 'meetings':
      return <MeetingsTab desk={desk} />;
    case 'settings':
      return <SettingsTab desk={desk} />;
  }
}
