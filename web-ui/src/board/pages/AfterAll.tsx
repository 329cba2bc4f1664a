import { useState } from 'preact/hooks';
import { inWorkshop } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Scene } from '../scene/scene';
import { everybody, type Figure, faithful, made } from './figures';
import { Numbers } from './Numbers';

/** When all meetings are over: what came of them in numbers, and where the plan is read. */
export function AfterAll({ scene: { board, workshop, attendance } }: { scene: Scene }) {
  const came = everybody(attendance);
  const all = faithful(attendance, workshop.sessions.length);
  const people: Figure[] = [
    { value: came, label: t('board.came', { count: came }) },
    { value: all, label: t('board.came_to_all', { count: all }) },
  ];
  return (
    <section class="after" data-testid="board-after">
      <h2>{t('board.came_of_it')}</h2>
      <Numbers kind="after-numbers" figures={[...people.filter(({ value }) => value > 0), ...made(board)]} />
      <PlanCode workshopId={board.workshopId} />
    </section>
  );
}

/** The way to the plan as a picture for phones; where this screen may not have it, there is none. */
function PlanCode({ workshopId }: { workshopId: string }) {
  const [missing, miss] = useState(false);
  if (missing) return null;
  return (
    <div class="plan-code">
      <img
        class="qr"
        data-testid="board-plan-qr"
        src={inWorkshop(workshopId, '/plan/qr.svg')}
        alt={t('board.plan_qr')}
        onError={() => miss(true)}
      />
      <p>{t('board.plan_by_phone')}</p>
    </div>
  );
}
