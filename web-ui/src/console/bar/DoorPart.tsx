import { t } from '../../shared/i18n';
import { Door } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import { showCode } from '../../shared/typography';
import { useAction } from '../desk/useAction';
import { DropPanel } from '../parts/DropPanel';
import { Refusal } from '../parts/Refusal';
import { DoorCard } from '../room/DoorCard';
import type { BarProps } from './Bar';

/** The way in: one click opens it; then the code, and behind it the QR, another code, a try, the lock. */
export function DoorPart({ desk, board }: BarProps) {
  const attempt = useAction();
  const { door } = board;
  const code = door.code ? showCode(door.code) : t('console.door_open');
  if (!desk.leads.value)
    return door.open ? (
      <p class="bar-door">
        <Door /> <b data-testid={door.code ? 'door-code' : undefined}>{code}</b>
      </p>
    ) : null;
  return (
    <div class="bar-part">
      {door.open ? (
        <DropPanel
          name="door"
          label={t('console.door')}
          className="bar-button bar-door"
          button={
            <>
              <Door />
              <b data-testid={door.code ? 'door-code' : undefined}>{code}</b>
            </>
          }
        >
          {() => <DoorCard desk={desk} />}
        </DropPanel>
      ) : (
        <button
          type="button"
          class="bar-button"
          aria-disabled={attempt.busy.value}
          data-testid="open-door"
          onClick={() => {
            const body = { state: 'OPEN' } satisfies Shapes['OpenDoor'];
            if (!attempt.busy.value) void desk.act(attempt, 'PUT', '/door', body, t('console.did_open_door'));
          }}
        >
          <Door /> {t('console.open_door')}
        </button>
      )}
      <Refusal of={attempt} />
    </div>
  );
}
