import { number, t } from '../shared/i18n';
import type { PublicPlan } from './planState';

/** What the meetings were, in numbers as big as headlines. What there was none of is not told. */
export function Numbers({ board, attendance, plan, workshop }: PublicPlan) {
  const came = Object.values(attendance.cameTo).reduce((all, one) => all + one, 0);
  const meetings = workshop.sessions.length;
  const toAll = meetings > 1 ? (attendance.cameTo[String(meetings)] ?? 0) : 0;
  const said = <T extends { members?: string[] }>(items: readonly T[]) =>
    items.filter(item => !item.members?.length).length;
  const settled = board.decisions.filter(one => one.outcome && !one.supersededBy).length;
  const figures: [number, string][] = [
    [came, t('plan.n_people', { count: came })],
    [toAll, t(meetings === 2 ? 'plan.n_both' : 'plan.n_all', { count: toAll })],
    [attendance.organisations, t('plan.n_organisations', { count: attendance.organisations })],
    [said(board.needs), t('plan.n_needs', { count: said(board.needs) })],
    [said(board.ideas), t('plan.n_ideas', { count: said(board.ideas) })],
    [settled, t('plan.n_decisions', { count: settled })],
    [plan.actions.length, t('plan.n_actions', { count: plan.actions.length })],
  ];
  const told = figures.filter(([count]) => count > 0);
  if (!told.length) return null;
  return (
    <ul class="numbers" aria-label={t('plan.numbers')} data-testid="numbers">
      {told.map(([count, words]) => (
        <li key={words}>
          <strong>{number(count)}</strong> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
