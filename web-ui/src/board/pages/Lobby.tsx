import { span } from '../../shared/dates';
import { number, t } from '../../shared/i18n';
import { nbsp } from '../../shared/typography';
import { type Scene, sessionShown } from '../scene/scene';
import { JoinCode } from './JoinCode';
import { Seats } from './Seats';

/** People come in: the way in as large as can be, and a seat that fills for everybody. */
export function Lobby({ scene }: { scene: Scene }) {
  const { board, workshop, attendance } = scene;
  const session = sessionShown(scene);
  const here = attendance?.sessions.find(one => one.sessionId === session?.sessionId);
  const expected = here?.registered ?? board.registered;
  return (
    <div class="lobby">
      <div class="lobby-door">
        {board.door.open ? (
          <JoinCode board={board} large />
        ) : (
          <div class="welcome">
            <p class="welcome-title">{t('board.door_soon')}</p>
            {session && (
              <p class="welcome-time">{span(session.startsAt, session.endsAt, workshop.timezone)}</p>
            )}
            <p class="welcome-purpose">
              <bdi>{nbsp(workshop.purpose)}</bdi>
            </p>
          </div>
        )}
      </div>
      <div class="lobby-people">
        <p class="giant" data-testid="board-present">
          {number(board.present)}
        </p>
        <p class="giant-label">
          {t('board.people_here', { count: board.present })}
          {expected > board.present && <span> · {t('board.signed_up', { count: expected })}</span>}
        </p>
        <Seats filled={board.present} all={Math.max(expected, board.present, 12)} />
      </div>
    </div>
  );
}
