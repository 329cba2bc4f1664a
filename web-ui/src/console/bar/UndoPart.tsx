import { useEffect } from 'preact/hooks';
import { time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Check, Undo } from '../../shared/icons';
import type { Act, UndoLog } from '../desk/undo';
import { DropPanel } from '../parts/DropPanel';
import type { BarProps } from './Bar';

/** Always in the same place: what was done last can be taken back, and what was done before is in the list. */
export function UndoPart({ desk, workshop }: BarProps) {
  const log = desk.undo;
  const acts = log.acts.value;
  const next = log.next;
  return (
    <div class="bar-undo">
      <button
        type="button"
        class="bar-button"
        aria-disabled={!next || next.state === 'undoing'}
        data-testid="undo"
        onClick={() => {
          if (next) void log.undo(next.id);
        }}
      >
        <Undo />
        <span class="two-lines">
          <b>{t('console.undo')}</b>
          <small>{next ? <Told act={next} /> : t('console.nothing_to_undo')}</small>
        </span>
      </button>
      <DropPanel
        name="undo-more"
        label={t('console.undo_place')}
        className="bar-button"
        side="end"
        button={t('console.last_acts', { count: acts.length })}
      >
        {() => <History log={log} zone={workshop.timezone} />}
      </DropPanel>
      <p class="visually-hidden" role="status">
        {acts[0] && `${acts[0].words}${acts[0].state === 'undone' ? ` – ${t('console.undone')}` : ''}`}
      </p>
    </div>
  );
}

function History({ log, zone }: { log: UndoLog; zone: string }) {
  const acts = log.acts.value;
  useEffect(() => void log.look(), [log]);
  if (!acts.length) return <p class="note">{t('console.nothing_done')}</p>;
  return (
    <ol class="undo-list" data-testid="undo-list">
      {acts.map(act => (
        <li key={act.id}>
          <time dateTime={new Date(act.at).toISOString()}>{time(new Date(act.at).toISOString(), zone)}</time>
          <ActLine act={act} log={log} />
        </li>
      ))}
    </ol>
  );
}

function ActLine({ act, log }: { act: Act; log: UndoLog }) {
  const stands = act.state === 'done';
  const barred = stands && act.foretold?.possible === false;
  return (
    <span class="act-line">
      <span>
        {act.state === 'undone' && <Check />} <Told act={act} />
        {stands && act.problem === undefined && act.foretold && (
          <span class="act-foretold">{act.foretold.sentence}</span>
        )}
      </span>
      {act.state === 'undone' ? (
        <span class="note">{t('console.undone')}</span>
      ) : barred ? null : (
        <button
          type="button"
          class="button small"
          aria-disabled={act.state === 'undoing'}
          onClick={() => void log.undo(act.id)}
        >
          <Undo /> {t('console.undo')}
        </button>
      )}
    </span>
  );
}

/** The words of an act, and why it could not be taken back. */
function Told({ act }: { act: Act }) {
  const problem = act.state === 'done' ? act.problem : undefined;
  return (
    <>
      {act.words}
      {problem !== undefined && (
        <span class="act-problem" role="alert">
          {' '}
          – {problem || t('common.no_answer')}
        </span>
      )}
    </>
  );
}
