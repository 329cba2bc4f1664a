import { day, span } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { nextSession, type Scene } from '../scene/scene';
import { faithful, made } from './figures';
import { Numbers } from './Numbers';
import { RecordImprint } from './RecordImprint';

/** What we did, in numbers, and when we meet again. */
export function Closing({ scene }: { scene: Scene }) {
  const { board, workshop, attendance } = scene;
  const next = nextSession(workshop, board.session?.number);
  const all = faithful(attendance, workshop.sessions.length);
  const here = { value: board.present, label: t('board.people_here', { count: board.present }) };
  return (
    <div class="closing">
      <Numbers kind="closing-numbers" figures={[here, ...made(board)]} />
      <p class="closing-next">
        {next
          ? t('board.next_meeting', {
              day: day(next.startsAt, workshop.timezone),
              time: span(next.startsAt, next.endsAt, workshop.timezone),
            })
          : all > 1
            ? t('board.all_meetings', { count: all })
            : t('board.plan_is_here')}
      </p>
      <RecordImprint workshopId={board.workshopId} />
    </div>
  );
}
