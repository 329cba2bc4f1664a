import { number, t } from '../shared/i18n';
import { Support } from '../shared/icons';
import type { Item } from '../shared/types';
import { type EndorsableKind, endorse } from './acts';
import { support } from './optimistic';
import { mayEndorse, outbox, type PhoneState } from './phoneState';

interface SupportButtonProps {
  phone: PhoneState;
  kind: EndorsableKind;
  id: string;
  item: Pick<Item, 'endorsements' | 'roomSupport' | 'title'>;
}

/** One tap supports, a second takes it back. The screen believes the tap at once; the outbox makes it true. */
export function SupportButton({ phone, kind, id, item }: SupportButtonProps) {
  const { on, count } = support(item, id, phone.mine.value, outbox.entries.value);
  if (!mayEndorse(phone)) {
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
      onClick={() => void endorse(phone, kind, id, !on)}
    >
      <Support filled={on} />
      <span aria-hidden="true">{number(count)}</span>
    </button>
  );
}
