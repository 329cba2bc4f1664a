import { useEffect, useMemo } from 'preact/hooks';
import { now } from '../shared/clock';
import { left } from '../shared/dates';
import { t, tDynamic } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Foot } from './Foot';
import { Later, readRest } from './Later';
import { NowTab } from './NowTab';
import { OfflineBar } from './OfflineBar';
import { openRoom, type Room } from './room';
import { tab } from './route';
import { Tabs } from './Tabs';

/** The phone in the room: where we are, one clear thing at a time, three ways to look. */
export function RoomPage({ id }: { id: string }) {
  const room = useMemo(() => openRoom(id), [id]);
  useEffect(() => () => room.close(), [room]);
  useEffect(readRest, []);
  const workshop = room.workshop.value;
  const missing = room.boardLive.refusal.value === 404 && !room.board.value;
  return (
    <div class="phone">
      <header class="strip">
        <p class="strip-title">{workshop?.title ?? room.board.value?.title ?? t('phone.opening')}</p>
        <LanguageSwitch />
      </header>
      <main class="sheet" id="main">
        {missing ? <Missing /> : <Opened room={room} />}
      </main>
      <OfflineBar room={room} />
      {!missing && <Tabs room={room} />}
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

function Opened({ room }: { room: Room }) {
  if (!room.board.value) return <p class="quiet">{t('phone.opening')}</p>;
  return (
    <>
      <Headline room={room} />
      <Later show="CodeAgain" room={room} />
      {tab.value === 'now' && <NowTab room={room} />}
      {tab.value === 'plan' && <Later show="PlanTab" room={room} />}
      {tab.value === 'mine' && <Later show="MineTab" room={room} />}
      <Foot />
    </>
  );
}

function Headline({ room }: { room: Room }) {
  const session = room.board.value?.session;
  const total = room.workshop.value?.sessions.length ?? session?.number ?? 1;
  const voting = room.board.value?.voting?.state === 'OPEN';
  const title =
    tab.value === 'plan'
      ? t('phone.tab_plan_title')
      : tab.value === 'mine'
        ? t('phone.tab_mine_title')
        : voting
          ? t('phone.voting_title')
          : session
            ? tDynamic(`common.phase_${session.phase}`)
            : t('phone.between_title');
  const ask =
    tab.value === 'plan'
      ? t('phone.tab_plan_ask')
      : tab.value === 'mine'
        ? t('phone.tab_mine_ask')
        : voting
          ? t('phone.voting_ask')
          : session
            ? tDynamic(`common.ask_${session.phase}`)
            : t('phone.between_ask');
  return (
    <section class="headline">
      <p class="where">
        <span>
          {session ? t('common.meeting_of', { number: session.number, total }) : t('phone.no_meeting')}
        </span>
        {session?.timerEndsAt && (
          <span data-testid="timer">
            {t('common.time_left', { time: left(session.timerEndsAt, now.value) })}
          </span>
        )}
      </p>
      <h1 data-testid="headline" aria-live="polite">
        {title}
      </h1>
      <p class="ask">{ask}</p>
    </section>
  );
}
