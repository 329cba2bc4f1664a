import { useSignal } from '@preact/signals';
import { inWorkshop } from '../../shared/api';
import { t } from '../../shared/i18n';
import { Screen } from '../../shared/icons';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { CopyField } from '../parts/CopyField';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

/** A projector that nobody has to sign in at: one address opens the board there, with the code to join. */
export function ScreensPanel({ desk }: { desk: Desk }) {
  const deed = useDeed();
  const url = useSignal('');
  const open = async () => {
    const answer = await deed.run<{ url: string }>('POST', inWorkshop(desk.workshopId, '/displays'), {});
    if (answer) url.value = answer.url;
  };
  return (
    <Panel title={t('console.screens')} note={t('console.screens_note')}>
      {url.value && <CopyField label={t('console.screen_address')} text={url.value} testid="display-url" />}
      <Refusal of={deed} />
      <button
        type="button"
        class="button"
        disabled={deed.busy.value}
        data-testid="new-display"
        onClick={() => void open()}
      >
        <Screen /> {t('console.new_screen')}
      </button>
    </Panel>
  );
}
