import { useSignal } from '@preact/signals';
import { now } from '../../shared/clock';
import { t } from '../../shared/i18n';
import { Check, Undo } from '../../shared/icons';
import type { Act, UndoLog } from '../desk/undo';

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
              <ActLine act={act} log={log} foretold />
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
            if (open.value) void log.look();
          }}
        >
          {t('console.last_acts', { count: acts.length })}
        </button>
      </div>
    </section>
  );
}

interface ActLineProps {
  act: Act;
  log: UndoLog;
  testid?: string;
  /** Whether what taking it back would do is said beside it. */
  foretold?: boolean;
}

function ActLine({ act, log, testid, foretold }: ActLineProps) {
  const stands = act.state === 'done';
  const barred = stands && act.foretold?.possible === false;
  return (
    <span class="act-line">
      <span>
        {act.state === 'undone' && <Check />} {act.words}
        {act.problem !== undefined && stands && (
          <span class="act-problem"> – {act.problem || t('common.no_answer')}</span>
        )}
        {stands && act.problem === undefined && (foretold || barred) && act.foretold && (
          <span class="act-foretold">{act.foretold.sentence}</span>
        )}
      </span>
      {act.state === 'undone' ? (
        <span class="note">{t('console.undone')}</span>
      ) : barred ? null : (
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
