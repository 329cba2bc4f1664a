import { t } from '../../shared/i18n';
import { Arrow } from '../../shared/icons';
import type { Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { me } from '../desk/login';
import { nextHref } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

/** Whether no meeting is still to come. */
export const isOver = (workshop: Workshop): boolean =>
  workshop.state === 'CLOSED' || workshop.sessions.every(session => session.state === 'CLOSED');

/** The end of the workshop, and the way back from it. */
export function EndPanel({ desk, workshop }: { desk: Desk; workshop: Workshop }) {
  const attempt = useAction();
  const closed = workshop.state === 'CLOSED';
  const open = desk.board.value?.session != null;
  const set = async () => {
    const command = closed ? 'ReopenWorkshop' : 'CloseWorkshop';
    const words = t(closed ? 'console.did_reopen_workshop' : 'console.did_close_workshop');
    if (await desk.act(attempt, 'POST', `/commands/${command}`, {}, words)) await desk.refresh();
  };
  return (
    <Panel title={t(closed ? 'console.workshop_closed' : 'console.end')}>
      <p>{t(closed ? 'console.closed_note' : 'console.end_note')}</p>
      {open && !closed && <p class="note empty-note">{t('console.end_first_close')}</p>}
      <Refusal of={attempt} />
      <button
        type="button"
        class="button"
        disabled={attempt.busy.value || (open && !closed)}
        data-testid={closed ? 'reopen-workshop' : 'close-workshop'}
        onClick={() => void set()}
      >
        {t(closed ? 'console.reopen_workshop' : 'console.close_workshop')}
      </button>
      {me.value?.role === 'OWNER' && isOver(workshop) && (
        <>
          <p class="note">{t('console.next_workshop_note')}</p>
          <a class="button" href={nextHref(workshop.workshopId)} data-testid="next-workshop">
            <Arrow /> {t('console.next_workshop')}
          </a>
        </>
      )}
    </Panel>
  );
}
