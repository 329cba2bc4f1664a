import { t } from '../shared/i18n';

/** Nothing to see: the room looks at each other. Any key or click brings the board back. */
export function Blank({ onClose }: { onClose: () => void }) {
  return <button type="button" class="blank" aria-label={t('board.unblank')} onClick={onClose} />;
}
