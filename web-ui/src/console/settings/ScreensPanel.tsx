import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get, inWorkshop } from '../../shared/api';
import { day, time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Screen } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { CopyField } from '../parts/CopyField';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

/** Projectors that nobody has to sign in at: one address opens the board there, until it is taken back. */
export function ScreensPanel({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const url = useSignal('');
  const name = useSignal('');
  const displays = useSignal<Shapes['Projector'][]>([]);
  const path = inWorkshop(desk.workshopId, '/displays');
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const load = () =>
    get<Shapes['AllProjectors']>(path)
      .then(answer => {
        displays.value = answer.displays;
      })
      .catch(() => undefined);
  useEffect(() => void load(), [path]);
  const open = async () => {
    const called = name.value.trim();
    const answer = await attempt.run<Shapes['ProjectorLink']>('POST', path, called ? { name: called } : {});
    if (!answer) return;
    url.value = answer.url;
    name.value = '';
    void load();
  };
  const revoke = async (id: string) => {
    if (!(await attempt.run('DELETE', `${path}/${id}`))) return;
    url.value = '';
    void load();
  };
  return (
    <Panel title={t('console.screens')} note={t('console.screens_note')}>
      {url.value && <CopyField label={t('console.screen_address')} text={url.value} testid="display-url" />}
      {displays.value.length > 0 && (
        <ul class="lines" data-testid="displays">
          {displays.value.map(display => (
            <li key={display.displayId}>
              <span class="line-main">
                <b>
                  <bdi>{display.name ?? t('console.screen_unnamed')}</bdi>
                </b>
                <span class="note">
                  {t('console.given_at', {
                    when: `${day(display.since, zone)}, ${time(display.since, zone)}`,
                  })}
                </span>
              </span>
              <Confirm
                className="button small"
                question={t('console.screen_revoke_sure')}
                yes={t('console.revoke')}
                testid={`revoke-display-${display.displayId}`}
                disabled={attempt.busy.value}
                onYes={() => void revoke(display.displayId)}
              >
                {t('console.revoke')}
              </Confirm>
            </li>
          ))}
        </ul>
      )}
      <Refusal of={attempt} />
      <Form class="row tight" onSubmit={() => void open()}>
        <Field
          label={t('console.screen_name')}
          value={name}
          testid="display-name"
          most={80}
          wrong={attempt.field.value === 'name'}
        />
        <button type="submit" class="button" disabled={attempt.busy.value} data-testid="new-display">
          <Screen /> {t('console.new_screen')}
        </button>
      </Form>
    </Panel>
  );
}
