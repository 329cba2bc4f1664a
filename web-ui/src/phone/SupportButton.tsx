import { number, t } from '../shared/i18n';
import { Support } from '../shared/icons';
import type { Item } from '../shared/types';
import { endorse, type Kind } from './acts';
import { support } from './hopes';
import { mayEndorse, outbox, type Room } from './room';

interface SupportButtonProps {
  room: Room;
  kind: Kind;
  id: string;
  item: Pick<Item, 'endorsements' | 'roomSupport' | 'title'>;
}

/** One tap supports, a second takes it back. The screen believes the tap at once; the outbox makes it true. */
export function SupportButton({ room, kind, id, item }: SupportButtonProps) {
  const { on, count } = support(item, id, room.mine.value, outbox.entries.value);
  if (!mayEndorse(room)) {
    return (
      <p class="support still" data-on={on} data-testid={`support-count-${id}`}>
        <Support filled={on} />
        <span class="visually-hidden">{t('common.support_count', { count })}</span>
        <span aria-hidden="true">{number(count)}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      class="support"
      aria-pressed={on}
      data-testid={`support-${id}`}
      aria-label={t('phone.support_label', { title: item.title ?? '', count })}
      onClick={() => void endorse(room, kind, id, !on)}
    >
      <Support filled={on} />
      <span aria-hidden="true">{number(count)}</span>
    </button>
  );
}
