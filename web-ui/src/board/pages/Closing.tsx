import { standingIdeas, standingNeeds, support } from '../../shared/boardItems';
import { day, span } from '../../shared/dates';
import { number, t } from '../../shared/i18n';
import { nextSession, type Scene } from '../scene/scene';
import { RecordImprint } from './RecordImprint';

/** What we did, in numbers, and when we meet again. */
export function Closing({ scene }: { scene: Scene }) {
  const { board, workshop, attendance } = scene;
  const next = nextSession(workshop, board.session?.number);
  const taps = [...board.needs, ...board.ideas]
    .filter(item => !item.mergedInto)
    .reduce((sum, item) => sum + support(item), 0);
  const cameToAll = attendance?.cameTo[String(workshop.sessions.length)] ?? 0;
  const decided = board.decisions.filter(decision => decision.outcome && !decision.supersededBy).length;
  const figures: [number, string][] = [
    [board.present, t('board.people_here', { count: board.present })],
    [standingNeeds(board).length, t('board.needs_made', { count: standingNeeds(board).length })],
    [standingIdeas(board).length, t('board.ideas_made', { count: standingIdeas(board).length })],
    [taps, t('board.supports_made', { count: taps })],
    [decided, t('board.decisions_made', { count: decided })],
    [board.actions.length, t('board.actions_made', { count: board.actions.length })],
  ];
  return (
    <div class="closing">
      <dl class="closing-numbers">
        {figures
          .filter(([value], n) => value > 0 || n === 0)
          .map(([value, label]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{number(value)}</dd>
            </div>
          ))}
      </dl>
      <p class="closing-next">
        {next
          ? t('board.next_meeting', {
              day: day(next.startsAt, workshop.timezone),
              time: span(next.startsAt, next.endsAt, workshop.timezone),
            })
          : cameToAll > 1
            ? t('board.all_meetings', { count: cameToAll })
            : t('board.plan_is_here')}
      </p>
      <RecordImprint workshopId={board.workshopId} />
    </div>
  );
}
