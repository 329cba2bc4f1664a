import { t, tDynamic } from '../../shared/i18n';
import { Down } from '../../shared/icons';
import { DropPanel, shutPanel } from '../parts/DropPanel';
import { PhaseButtons } from '../room/PhaseButtons';
import { Sessions } from '../room/Sessions';
import type { BarProps } from './Bar';

/** Where the room is; behind it every phase, in any order, and the meetings. */
export function NowPart({ desk, board, workshop }: BarProps) {
  const { session } = board;
  const meeting = session
    ? t('common.meeting_of', { number: session.number, total: workshop.sessions.length })
    : t(`console.state_${workshop.state}`);
  const words = (
    <>
      <small>{meeting}</small>
      <b data-testid="now-phase">
        {session ? tDynamic(`common.phase_${session.phase}`) : t('console.no_meeting_open')}
      </b>
    </>
  );
  if (!desk.leads.value) return <p class="bar-now">{words}</p>;
  return (
    <DropPanel
      name="now"
      label={t('console.phases')}
      className="bar-button bar-now"
      button={
        <>
          <span class="two-lines">{words}</span>
          <Down />
        </>
      }
    >
      {() => (
        <>
          {session && <PhaseButtons desk={desk} session={session} onStarted={shutPanel} />}
          <Sessions desk={desk} />
        </>
      )}
    </DropPanel>
  );
}
