import { useSignal } from '@preact/signals';
import { Qr } from '../../board/pages/JoinCode';
import { t } from '../../shared/i18n';
import { Door, Phone } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import { showCode } from '../../shared/typography';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { CopyField } from '../parts/CopyField';
import { Refusal } from '../parts/Refusal';

/**
 * The way in: open, lock, a new code; and a try from one's own phone. The server says which meeting the door leads to,
 * because this page may not have heard yet that one has begun.
 */
export function DoorCard({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const trying = useSignal(false);
  const board = desk.board.value;
  if (!board) return null;
  const { door } = board;
  const set = (state: Shapes['DoorState']) =>
    desk.act(
      attempt,
      'PUT',
      '/door',
      { state },
      t(state === 'OPEN' ? 'console.did_open_door' : 'console.did_lock_door'),
    );
  return (
    <section class="door-card" aria-label={t('console.door')}>
      <div class="row spread">
        <h2>
          <Door /> {t(door.open ? 'console.door_open' : 'console.door_locked')}
        </h2>
        {!desk.leads.value ? null : door.open ? (
          <button
            type="button"
            class="button"
            disabled={attempt.busy.value}
            onClick={() => void set('LOCKED')}
            data-testid="lock-door"
          >
            {t('console.lock_door')}
          </button>
        ) : (
          <button
            type="button"
            class="button strong"
            disabled={attempt.busy.value}
            onClick={() => void set('OPEN')}
            data-testid="open-door"
          >
            {t('console.open_door')}
          </button>
        )}
      </div>
      <Refusal of={attempt} />
      {door.open && door.code && (
        <div class="door-ways">
          {desk.leads.value && <Qr key={door.code} board={board} />}
          <div>
            <p class="door-code" data-testid="door-code">
              {showCode(door.code)}
            </p>
            <div class="row tight">
              {desk.leads.value && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => void desk.act(attempt, 'POST', '/door/code', {})}
                  data-testid="new-code"
                >
                  {t('console.new_code')}
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-expanded={trying.value}
                onClick={() => {
                  trying.value = !trying.value;
                }}
              >
                <Phone /> {t('console.try_phone')}
              </button>
            </div>
          </div>
        </div>
      )}
      {door.open && door.joinUrl && trying.value && (
        <div class="door-try">
          <p class="note">
            {t(door.joinUrl.startsWith('https:') ? 'console.try_phone_how' : 'console.try_phone_plain')}
          </p>
          <CopyField label={t('console.join_link')} text={door.joinUrl} testid="join-url" />
        </div>
      )}
    </section>
  );
}
