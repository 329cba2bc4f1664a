import { useEffect } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import { PlanByTrack } from '../shared/PlanByTrack';
import type { Plan, PlannedAction } from '../shared/types';
import type { PhoneState } from './phoneState';

/** The plan: as the server tells it with its origins, or as the board shows it while it loads. */
export function PlanTab({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  const actions = board?.actions;
  useEffect(() => {
    get<Plan>(inWorkshop(phone.id, '/plan')).then(
      plan => {
        phone.plan.value = plan;
      },
      () => undefined,
    );
  }, [phone, actions]);
  if (!board) return null;
  const shown: PlannedAction[] =
    phone.plan.value?.actions ??
    board.actions.map(action => ({ ...action, origin: { ideaIds: action.ideaIds, needIds: [] } }));
  if (!shown.length) return <p class="note">{t('phone.plan_empty')}</p>;
  return (
    <>
      <PlanByTrack actions={shown} ground={board} sessions={phone.workshop.value?.sessions ?? []} />
      <a class="link" href={`/w/${phone.id}/plan`} data-testid="public-plan">
        {t('phone.public_plan')}
      </a>
    </>
  );
}
