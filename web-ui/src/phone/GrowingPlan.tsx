import { ActionCard } from '../shared/ActionCard';
import { isHomework } from '../shared/homework';
import { t } from '../shared/i18n';
import type { PhoneState } from './phoneState';

/** The plan as it grows on the board, the latest action first. */
export function GrowingPlan({ phone }: { phone: PhoneState }) {
  const actions = [...(phone.board.value?.actions ?? [])].reverse();
  const sessions = phone.workshop.value?.sessions ?? [];
  if (!actions.length) return <p class="note">{t('phone.plan_empty')}</p>;
  return (
    <section aria-labelledby="growing">
      <h2 id="growing" class="visually-hidden">
        {t('phone.tab_plan_title')}
      </h2>
      <ul class="cards">
        {actions.map(action => (
          <ActionCard
            key={action.actionId}
            action={action}
            homework={isHomework(action, sessions, phone.board.value?.session?.number)}
            track
          />
        ))}
      </ul>
    </section>
  );
}
