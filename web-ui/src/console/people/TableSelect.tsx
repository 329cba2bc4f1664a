import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Person } from '../../shared/types';
import type { Desk } from '../desk/desk';
import type { Attempt } from '../desk/useAction';

/** At which table somebody sits, where there are tables. */
export function TableSelect(props: { desk: Desk; person: Person; attempt: Attempt; name: string }) {
  const { desk, person, attempt, name } = props;
  const tables = desk.board.value?.tables ?? [];
  if (!tables.length) return null;
  const { participantId } = person;
  return (
    <label class="picker">
      {t('console.sits_at')}{' '}
      <select
        value={person.tableId ?? ''}
        disabled={attempt.busy.value}
        data-testid={`seat-${participantId}`}
        onChange={event =>
          void desk.act(
            attempt,
            'POST',
            '/commands/SeatPeople',
            { participantId, tableId: event.currentTarget.value } satisfies Shapes['SeatPeople'],
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
