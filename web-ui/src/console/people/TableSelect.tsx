import { t } from '../../shared/i18n';
import type { Person } from '../../shared/types';
import type { Deed } from '../deed';
import type { Desk } from '../desk';

/** At which table somebody sits, where there are tables. */
export function TableSelect(props: { desk: Desk; person: Person; deed: Deed; name: string }) {
  const { desk, person, deed, name } = props;
  const tables = desk.board.value?.tables ?? [];
  if (!tables.length) return null;
  const { participantId } = person;
  return (
    <label class="picker">
      {t('console.sits_at')}{' '}
      <select
        value={person.tableId ?? ''}
        disabled={deed.busy.value}
        data-testid={`seat-${participantId}`}
        onChange={event =>
          void desk.act(
            deed,
            'POST',
            '/commands/SeatPeople',
            { participantId, tableId: event.currentTarget.value },
            t('console.did_seat', { name }),
          )
        }
      >
        {!person.tableId && <option value="">{t('console.no_table')}</option>}
        {tables.map(table => (
          <option key={table.tableId} value={table.tableId}>
            {table.name}
          </option>
        ))}
      </select>
    </label>
  );
}
