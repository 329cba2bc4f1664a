import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

const SWITCHES = ['hands', 'ready', 'reactions'] as const;

/** Which signals phones offer now; what is switched off is gone from all of them at once. */
export function SignalSwitches({ desk, switches }: { desk: Desk; switches: Shapes['SignalSwitches'] }) {
  const attempt = useAction();
  return (
    <fieldset class="signal-switches">
      <legend>{t('console.signals_switches')}</legend>
      {SWITCHES.map(one => (
        <label key={one} class="tick">
          <input
            type="checkbox"
            checked={switches[one]}
            disabled={attempt.busy.value}
            data-testid={`switch-${one}`}
            onChange={() =>
              void desk.act(attempt, 'PUT', '/signals', {
                ...switches,
                [one]: !switches[one],
              } satisfies Shapes['ChooseSignals'])
            }
          />
          {t(`console.signals_on_${one}`)}
        </label>
      ))}
      <Refusal of={attempt} />
    </fieldset>
  );
}
