import { useEffect } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import { PlanByTrack } from '../shared/PlanByTrack';
import type { Plan, PlannedAction } from '../shared/types';
import type { Room } from './room';

/** The plan: as the server tells it with its origins, or as the board shows it while it loads. */
export function PlanTab({ room }: { room: Room }) {
  const board = room.board.value;
  const actions = board?.actions;
  useEffect(() => {
    get<Plan>(inWorkshop(room.id, '/plan')).then(
      plan => {
        room.plan.value = plan;
      },
      () => undefined,
    );
  }, [room, actions]);
  if (!board) return null;
  const shown: PlannedAction[] =
    room.plan.value?.actions ??
    board.actions.map(action => ({ ...action, origin: { ideaIds: action.ideaIds, needIds: [] } }));
  if (!shown.length) return <p class="note">{t('phone.plan_empty')}</p>;
  return (
    <>
      <PlanByTrack actions={shown} ground={board} sessions={room.workshop.value?.sessions ?? []} />
      <a class="link" href={`/w/${room.id}/plan`} data-testid="public-plan">
        {t('phone.public_plan')}
      </a>
    </>
  );
}
