import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Cloud } from '../shared/icons';
import { ChooseTab } from './choose/ChooseTab';
import { DecideTab } from './decide/DecideTab';
import { Desk } from './desk/desk';
import { type DeskTab, hrefOf, scribeTabs, TABS } from './desk/route';
import { ItemsTab } from './items/ItemsTab';
import { MeetingsTab } from './meetings/MeetingsTab';
import { TopBar } from './parts/TopBar';
import { PeopleTab } from './people/PeopleTab';
import { PracticeMark } from './practice/PracticeMark';
import { DoorCard } from './room/DoorCard';
import { Mirror } from './room/Mirror';
import { PauseButton } from './room/PauseButton';
import { RoomTab } from './room/RoomTab';
import { SignalsPanel } from './room/SignalsPanel';
import { TapTimes } from './room/TapTimes';
import { UndoBar } from './room/UndoBar';
import { SettingsTab } from './settings/SettingsTab';

/** One workshop on the desk: what to do on the left, what the room sees on the right. */
export function DeskPage({ workshopId, tab }: { workshopId: string; tab: DeskTab }) {
  const desk = useMemo(() => new Desk(workshopId), [workshopId]);
  useEffect(() => () => desk.close(), [desk]);
  const workshop = desk.workshop.value;
  const board = desk.board.value;
  const lost = desk.lostSince.value;
  const tabs = desk.leads.value ? TABS : scribeTabs(board);
  const shown = tabs.includes(tab) ? tab : (tabs[0] as DeskTab);
  return (
    <>
      <TopBar>
        {workshop && (
          <>
            <b class="top-title">
              <bdi>{workshop.title}</bdi>
            </b>
            {board?.session && (
              <span class="live-mark">
                {t('common.meeting_of', { number: board.session.number, total: workshop.sessions.length })}
              </span>
            )}
            <PracticeMark workshopId={workshopId} />
            {workshop.state === 'CLOSED' && <span class="live-mark">{t('console.workshop_closed')}</span>}
            {lost && now.value - lost > 3000 && (
              <span class="lost-mark" role="status">
                <Cloud /> {t('console.lost')}
              </span>
            )}
            {board && <SignalsPanel desk={desk} />}
            {board && desk.leads.value && <PauseButton desk={desk} paused={board.paused} />}
          </>
        )}
      </TopBar>
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
      {workshop && board ? (
        <div class="desk">
          <main id="main" class="work">
            {shown !== 'room' && <h1 class="visually-hidden">{t(`console.tab_${shown}`)}</h1>}
            <TabOf tab={shown} desk={desk} />
          </main>
          <aside class="beside" aria-label={t('console.beside')}>
            <Mirror desk={desk} />
            <TapTimes workshopId={workshopId} />
            <DoorCard desk={desk} />
          </aside>
        </div>
      ) : (
        <main id="main" class="entry">
          <h1>{t(desk.missing.value ? 'console.missing' : 'console.opening')}</h1>
        </main>
      )}
      <UndoBar log={desk.undo} />
    </>
  );
}

function TabOf({ tab, desk }: { tab: DeskTab; desk: Desk }): ComponentChildren {
  switch (tab) {
    case 'room':
      return <RoomTab desk={desk} />;
    case 'items':
      return <ItemsTab desk={desk} />;
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
