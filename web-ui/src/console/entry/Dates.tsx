import type { Signal } from '@preact/signals';
import { dayOfWeek } from '../../shared/dates';
import { type Key, t } from '../../shared/i18n';
import { Bin, Plus } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import { last } from '../../shared/last';
import { DateInput } from '../parts/DateInput';
import { TimeInput } from '../parts/TimeInput';
import type { PlannedDay } from './form';
import { daysAfter } from './templates';

const MOST = 12;

interface DatesProps {
  days: Signal<PlannedDay[]>;
  wrong: ReadonlyMap<string, Key>;
}

/** The sessions: one line each, a date and two times. */
export function Dates({ days, wrong }: DatesProps) {
  const change = (at: number, part: Partial<PlannedDay>) => {
    days.value = days.value.map((one, n) => (n === at ? { ...one, ...part } : one));
  };
  const add = () => {
    const before = last(days.value) ?? { date: '', from: '14:00', to: '17:00' };
    const date = before.date ? daysAfter(before.date, 7) : '';
    days.value = [...days.value, { ...before, key: uuid7(), date }];
  };
  return (
    <fieldset class="dates">
      <legend>{t('console.sessions')}</legend>
      {days.value.map((one, n) => {
        const fault = ['date', 'from', 'to'].flatMap(part => wrong.get(`${part}-${n}`) ?? [])[0];
        const invalid = (part: string) => (wrong.has(`${part}-${n}`) ? true : undefined);
        return (
          <div class="row tight" key={one.key}>
            <b class="ordinal">{n + 1}</b>
            <DateInput
              aria-label={t('console.date_of', { number: n + 1 })}
              aria-invalid={invalid('date')}
              value={one.date}
              data-testid={`session-${n + 1}-date`}
              onValue={date => change(n, { date })}
            />
            <TimeInput
              aria-label={t('console.from_of', { number: n + 1 })}
              aria-invalid={invalid('from')}
              value={one.from}
              data-testid={`session-${n + 1}-from`}
              onValue={from => change(n, { from })}
            />
            <span aria-hidden="true">–</span>
            <TimeInput
              aria-label={t('console.to_of', { number: n + 1 })}
              aria-invalid={invalid('to')}
              value={one.to}
              data-testid={`session-${n + 1}-to`}
              onValue={to => change(n, { to })}
            />
            {one.date && <span class="when">{dayOfWeek(one.date)}</span>}
            {days.value.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={t('console.remove_session', { number: n + 1 })}
                onClick={() => {
                  days.value = days.value.filter((_, at) => at !== n);
                }}
              >
                <Bin />
              </button>
            )}
            {fault && (
              <p class="refusal" role="alert">
                {t(fault)}
              </p>
            )}
          </div>
        );
      })}
      {days.value.length < MOST && (
        <button type="button" class="quiet" onClick={add} data-testid="add-session">
          <Plus /> {t('console.add_session')}
        </button>
      )}
    </fieldset>
  );
}
