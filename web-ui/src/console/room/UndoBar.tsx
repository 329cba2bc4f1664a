import { useSignal } from '@preact/signals';
import { now } from '../../shared/clock';
import { t } from '../../shared/i18n';
import { Check, Undo } from '../../shared/icons';
import type { Act, UndoLog } from '../undo';

/** Always in the same place: what was done last can be taken back, and what was done before is in the list. */
export function UndoBar({ log }: { log: UndoLog }) {
  const open = useSignal(false);
  const acts = log.acts.value;
  if (!acts.length) return null;
  const last = log.offered(now.value);
  return (
    <section class="undo-bar" aria-label={t('console.undo_place')}>
      {open.value && (
        <ol class="undo-list" data-testid="undo-list">
          {acts.map(act => (
            <li key={act.id}>
              <ActLine act={act} log={log} />
            </li>
          ))}
        </ol>
      )}
      <div class="undo-now">
        <div role="status" class="undo-said">
          {last && <ActLine act={last} log={log} testid="undo" />}
        </div>
        <button
          type="button"
          class="quiet"
          aria-expanded={open.value}
          data-testid="undo-more"
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {t('console.last_acts', { count: acts.length })}
        </button>
      </div>
    </section>
  );
}

function ActLine({ act, log, testid }: { act: Act; log: UndoLog; testid?: string }) {
  return (
    <span class="act-line">
      <span>
        {act.state === 'undone' && <Check />} {act.words}
        {act.problem !== undefined && act.state === 'done' && (
          <span class="act-problem"> – {act.problem || t('common.no_answer')}</span>
        )}
      </span>
      {act.state === 'undone' ? (
        <span class="note">{t('console.undone')}</span>
      ) : (
        <button
          type="button"
          class="button small"
          disabled={act.state === 'undoing'}
          data-testid={testid}
          onClick={() => void log.undo(act.id)}
        >
          <Undo /> {t('console.undo')}
        </button>
      )}
    </span>
  );
}
