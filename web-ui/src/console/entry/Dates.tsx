import type { Signal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Bin, Plus } from '../../shared/icons';
import { last } from '../../shared/last';
import { TimeInput } from '../parts/TimeInput';
import type { Template } from './templates';

type One = Template['dates'][number];

/** The sessions: one line each, a date and two times. */
export function Dates({ dates }: { dates: Signal<One[]> }) {
  const change = (at: number, part: Partial<One>) => {
    dates.value = dates.value.map((one, n) => (n === at ? { ...one, ...part } : one));
  };
  const add = () => {
    const before = last(dates.value) ?? { date: '', from: '14:00', to: '17:00' };
    const next = before.date
      ? new Date(Date.parse(before.date) + 7 * 86_400_000).toISOString().slice(0, 10)
      : '';
    dates.value = [...dates.value, { ...before, date: next }];
  };
  return (
    <fieldset class="dates">
      <legend>{t('console.sessions')}</legend>
      {dates.value.map((one, n) => (
        <div class="row tight" key={`${n}-${dates.value.length}`}>
          <b class="ordinal">{n + 1}</b>
          <input
            type="date"
            aria-label={t('console.date_of', { number: n + 1 })}
            required
            value={one.date}
            data-testid={`session-${n + 1}-date`}
            onInput={event => change(n, { date: event.currentTarget.value })}
          />
          <TimeInput
            aria-label={t('console.from_of', { number: n + 1 })}
            value={one.from}
            data-testid={`session-${n + 1}-from`}
            onValue={from => change(n, { from })}
          />
          <span aria-hidden="true">–</span>
          <TimeInput
            aria-label={t('console.to_of', { number: n + 1 })}
            value={one.to}
            data-testid={`session-${n + 1}-to`}
            onValue={to => change(n, { to })}
          />
          {dates.value.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={t('console.remove_session', { number: n + 1 })}
              onClick={() => {
                dates.value = dates.value.filter((_, at) => at !== n);
              }}
            >
              <Bin />
            </button>
          )}
        </div>
      ))}
      {dates.value.length < 12 && (
        <button type="button" class="quiet" onClick={add} data-testid="add-session">
          <Plus /> {t('console.add_session')}
        </button>
      )}
    </fieldset>
  );
}
