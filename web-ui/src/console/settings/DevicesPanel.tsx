import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get, inWorkshop } from '../../shared/api';
import { day, time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

/** The phones that speak for somebody here; one that was lost or mixed up gives its seat back. */
export function DevicesPanel({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const devices = useSignal<Shapes['Phone'][]>([]);
  const path = inWorkshop(desk.workshopId, '/devices');
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const load = () =>
    get<Shapes['AllPhones']>(path)
      .then(answer => {
        devices.value = answer.devices;
      })
      .catch(() => undefined);
  const registered = desk.board.value?.registered;
  useEffect(() => void load(), [path, registered]);
  const nameOf = (id: string) =>
    desk.attendance.value?.people?.find(one => one.participantId === id)?.name ?? t('console.without_name');
  const revoke = async (id: string) => {
    if (await attempt.run('DELETE', `${path}/${id}`)) void load();
  };
  return (
    <Panel title={t('console.devices')} note={t('console.devices_note')}>
      {devices.value.length === 0 ? (
        <p class="note">{t('console.no_devices')}</p>
      ) : (
        <details data-testid="devices">
          <summary>
            {t('console.devices_here')} <b class="count">{devices.value.length}</b>
          </summary>
          <ul class="lines">
            {devices.value.map(device => (
              <li key={device.deviceId}>
                <span class="line-main">
                  <b>
                    <bdi>{nameOf(device.participantId)}</bdi>
                  </b>
                  {device.since && (
                    <span class="note">
                      {t('console.seated_at', {
                        when: `${day(device.since, zone)}, ${time(device.since, zone)}`,
                      })}
                    </span>
                  )}
                </span>
                <Confirm
                  className="button small"
                  question={t('console.device_revoke_sure', { name: nameOf(device.participantId) })}
                  yes={t('console.revoke')}
                  testid={`revoke-device-${device.deviceId}`}
                  disabled={attempt.busy.value}
                  onYes={() => void revoke(device.deviceId)}
                >
                  {t('console.revoke')}
                </Confirm>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Refusal of={attempt} />
    </Panel>
  );
}
