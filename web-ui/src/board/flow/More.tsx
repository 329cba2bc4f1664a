import { t } from '../../shared/i18n';

/** What found no room, in one line; all of it is on the phones. */
export const More = ({ count }: { count: number }) => (
  <p class="more-line" data-testid="board-more">
    {t('board.more', { count })}
  </p>
);
