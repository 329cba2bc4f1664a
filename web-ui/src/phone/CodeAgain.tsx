import { t } from '../shared/i18n';
import { CodeForm } from './CodeForm';
import { outbox, type PhoneState } from './phoneState';

/** Known from before but not checked in to this meeting, or not known at all: the code on the board lets in. */
export function CodeAgain({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  const mine = phone.mine.value;
  const session = board?.session;
  const stranger = phone.mineLive.connection.value === 'refused' && !mine;
  const here = mine?.sessions.find(one => one.sessionId === session?.sessionId)?.checkedIn;
  if (!session || !board.door.open || (!stranger && (!mine || here || mine.kind === 'TABLE'))) return null;
  return (
    <section class="ticket" data-testid="check-in">
      <h2 class="over">{t(stranger ? 'phone.stranger' : 'phone.are_you_here')}</h2>
      <CodeForm
        submit={t(stranger ? 'join.enter' : 'phone.i_am_here')}
        joined={() => {
          outbox.joined();
          phone.mineLive.wake();
        }}
      />
    </section>
  );
}
