import { number, t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { hrefOf } from '../desk/route';

/** How many of those who signed up are here. */
export function Arrivals({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  if (!board) return null;
  return (
    <p class="arrivals" data-testid="arrivals">
      <b>{number(board.present)}</b>
      <span>
        {board.registered
          ? t('console.of_registered', { count: board.registered })
          : t('console.here_short', { count: board.present })}
        <a href={hrefOf(desk.workshopId, 'people')}>{t('console.to_people')}</a>
      </span>
    </p>
  );
}
