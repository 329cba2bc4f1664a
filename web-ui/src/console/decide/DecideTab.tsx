import { t } from '../../shared/i18n';
import type { Phase } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { OpenDecisions } from './OpenDecisions';
import { PlanPanel } from './PlanPanel';
import { SettlingMoment } from './SettlingMoment';

/** When the plan is what one comes here for. */
const PLAN_FIRST: readonly Phase[] = ['PLANNING', 'EVALUATION', 'CLOSING'];

/** From ideas to what the room settled, and from there to the plan. */
export function DecideTab({ desk }: { desk: Desk }) {
  if (!desk.leads.value) return <OpenDecisions desk={desk} />;
  const phase = desk.board.value?.session?.phase;
  const settling = (
    <>
      <h2 class="part-heading">{t('console.settled_part')}</h2>
      <SettlingMoment desk={desk} />
    </>
  );
  const planning = (
    <>
      <h2 class="part-heading">{t('console.plan')}</h2>
      <PlanPanel desk={desk} />
    </>
  );
  return !phase || PLAN_FIRST.includes(phase) ? (
    <>
      {planning}
      {settling}
    </>
  ) : (
    <>
      {settling}
      {planning}
    </>
  );
}
