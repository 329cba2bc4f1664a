import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Bin, Plus } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { PlannedSession } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { usePhoneAddress } from '../desk/usePhoneAddress';
import { CopyField } from '../parts/CopyField';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

interface Table {
  tableId: string;
  name: string;
}

/** Small groups that work side by side. A table without enough phones shares one, which signs up for all of them. */
export function TablesPanel({
  desk,
  session,
  known,
}: {
  desk: Desk;
  session: PlannedSession;
  known: Table[];
}) {
  const attempt = useAction();
  const tables = useSignal(known);
  const base = usePhoneAddress();
  const named = tables.value.filter(one => one.name.trim());
  const changed = JSON.stringify(named) !== JSON.stringify(known);
  const add = () => {
    const name = t('console.table_name', { number: tables.value.length + 1 });
    tables.value = [...tables.value, { tableId: uuid7(), name }];
  };
  const save = () => {
    const body = {
      tables: named.map(one => ({ ...one, name: one.name.trim() })),
    } satisfies Shapes['SetTables'];
    const path = `/sessions/${session.sessionId}/tables`;
    void desk.act(attempt, 'PUT', path, body, t('console.did_tables', { count: named.length }));
  };
  return (
    <Panel title={t('console.tables')} note={t('console.tables_note')}>
      <Form onSubmit={save}>
        <ol class="table-names">
          {tables.value.map((table, n) => (
            <li key={table.tableId} class="row tight">
              <b class="ordinal">{n + 1}</b>
              <input
                class="grow"
                aria-label={t('console.table_of', { number: n + 1 })}
                value={table.name}
                maxLength={60}
                data-testid={`table-${n + 1}`}
                onInput={event => {
                  const name = event.currentTarget.value;
                  tables.value = tables.value.map(one => (one === table ? { ...one, name } : one));
                }}
              />
              <span class="note">{t('console.sit_here', { count: sitting(desk, table.tableId) })}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t('console.remove_table', { name: table.name })}
                onClick={() => {
                  tables.value = tables.value.filter(one => one !== table);
                }}
              >
                <Bin />
              </button>
            </li>
          ))}
        </ol>
        <div class="row tight">
          <button type="button" class="quiet" onClick={add} data-testid="add-table">
            <Plus /> {t('console.add_table')}
          </button>
          {changed && (
            <button
              type="submit"
              class="button strong"
              disabled={attempt.busy.value}
              data-testid="tables-save"
            >
              {t('console.tables_save')}
            </button>
          )}
        </div>
        <Refusal of={attempt} />
      </Form>
      {known.length > 0 && (
        <details data-testid="table-phones">
          <summary>{t('console.table_phones')}</summary>
          <p class="note">{t('console.table_phones_note')}</p>
          <div class="table-links">
            {known.map(table => (
              <CopyField
                key={table.tableId}
                label={table.name}
                text={linkOf(base, desk.workshopId, table)}
                testid={`table-link-${table.tableId}`}
              />
            ))}
          </div>
        </details>
      )}
    </Panel>
  );
}

const sitting = (desk: Desk, tableId: string) =>
  (desk.attendance.value?.people ?? []).filter(one => one.tableId === tableId && one.kind !== 'TABLE').length;

const linkOf = (base: string, workshopId: string, { tableId, name }: Table) =>
  `${base}/?${new URLSearchParams({ w: workshopId, kind: 'TABLE', table: tableId, name })}`;
