import { useSignal } from '@preact/signals';
import { t, tDynamic } from '../../shared/i18n';
import { Bin, Down, Screen } from '../../shared/icons';
import { PHASES, type Phase } from '../../shared/types';
import type { AgendaRow } from './agendaRows';

interface AgendaLineProps {
  row: AgendaRow;
  at: number;
  last: boolean;
  begins: string;
  onChange: (part: Partial<AgendaRow>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One part of a meeting: when it begins, what it is, how long it takes, and the card behind it. */
export function AgendaLine({ row, at, last, begins, onChange, onMove, onRemove }: AgendaLineProps) {
  const card = useSignal(Boolean(row.text));
  const name = row.title || tDynamic(`common.phase_${row.phase}`);
  const n = at + 1;
  return (
    <li data-testid={`agenda-line-${n}`}>
      <span class="agenda-time">{begins}</span>
      <select
        aria-label={t('console.agenda_phase', { number: n })}
        value={row.phase}
        data-testid={`agenda-phase-${n}`}
        onChange={event => onChange({ phase: event.currentTarget.value as Phase })}
      >
        {PHASES.map(phase => (
          <option key={phase} value={phase}>
            {tDynamic(`common.phase_${phase}`)}
          </option>
        ))}
      </select>
      <input
        class="agenda-title"
        aria-label={t('console.agenda_title', { number: n })}
        placeholder={tDynamic(`common.phase_${row.phase}`)}
        value={row.title}
        maxLength={120}
        data-testid={`agenda-title-${n}`}
        onInput={event => onChange({ title: event.currentTarget.value })}
      />
      <label class="agenda-minutes">
        <input
          type="number"
          min={0}
          max={600}
          aria-label={t('console.agenda_minutes', { number: n })}
          value={row.minutes}
          data-testid={`agenda-minutes-${n}`}
          onInput={event =>
            onChange({
              minutes: Math.min(600, Math.max(0, Math.floor(Number(event.currentTarget.value) || 0))),
            })
          }
        />{' '}
        {t('console.min')}
      </label>
      <span class="agenda-tools">
        <button
          type="button"
          class="quiet"
          aria-expanded={card.value}
          aria-label={t('console.agenda_card', { title: name })}
          title={t('console.board_card')}
          data-testid={`agenda-card-${n}`}
          onClick={() => {
            card.value = !card.value;
          }}
        >
          <Screen />
        </button>
        <button
          type="button"
          class="quiet turned"
          disabled={at === 0}
          aria-label={t('console.agenda_up', { title: name })}
          title={t('console.up')}
          data-testid={`agenda-up-${n}`}
          onClick={() => onMove(-1)}
        >
          <Down />
        </button>
        <button
          type="button"
          class="quiet"
          disabled={last}
          aria-label={t('console.agenda_down', { title: name })}
          title={t('console.down')}
          data-testid={`agenda-down-${n}`}
          onClick={() => onMove(1)}
        >
          <Down />
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('console.agenda_remove', { title: name })}
          title={t('console.remove')}
          data-testid={`agenda-remove-${n}`}
          onClick={onRemove}
        >
          <Bin />
        </button>
      </span>
      {card.value && (
        <label class="agenda-text">
          <span>{t('console.board_card')}</span>
          <textarea
            rows={3}
            maxLength={1000}
            value={row.text ?? ''}
            data-testid={`agenda-text-${n}`}
            onInput={event => onChange({ text: event.currentTarget.value })}
          />
        </label>
      )}
    </li>
  );
}
