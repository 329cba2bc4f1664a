import { now } from '../shared/clock';
import { left, time, weekday } from '../shared/dates';
import { number, t, tDynamic } from '../shared/i18n';
import { Pause } from '../shared/icons';
import type { Workshop } from '../shared/types';
import { nbsp } from '../shared/typography';
import { begun, nextSession, pageOf, type Scene, sessionShown, tally } from './scene/scene';

/** Where we are, what we are doing, the question, and the numbers. */
export function Head({ scene }: { scene: Scene }) {
  const { board, workshop } = scene;
  const session = sessionShown(scene);
  const phase = board.session?.phase;
  return (
    <header class="head">
      <div class="head-words">
        <p class="kicker">
          <bdi>{nbsp(board.title)}</bdi>
          {session && workshop.sessions.length > 1 && (
            <span>
              {' '}
              · {t('common.meeting_of', { number: session.number, total: workshop.sessions.length })}
            </span>
          )}
          {session && phase && <span> · {weekday(session.startsAt, workshop.timezone)}</span>}
        </p>
        <div class="headline">
          <h1 data-testid="board-phase" data-phase={phase ?? 'NONE'}>
            {phase
              ? tDynamic(`common.phase_${phase}`)
              : t(
                  begun(workshop)
                    ? nextSession(workshop)
                      ? 'board.see_you'
                      : 'board.thank_you'
                    : 'board.welcome',
                )}
          </h1>
          {board.paused ? (
            <p class="paused" data-testid="board-paused">
              <Pause /> {t('board.paused')}
            </p>
          ) : (
            <p class="ask">{phase ? tDynamic(`common.ask_${phase}`) : t(askOf(workshop))}</p>
          )}
        </div>
      </div>
      <Numbers scene={scene} />
    </header>
  );
}

function askOf(workshop: Workshop) {
  if (!begun(workshop)) return 'board.before_ask';
  return nextSession(workshop) ? 'board.between_ask' : 'board.after_ask';
}

function Numbers({ scene }: { scene: Scene }) {
  const { board, workshop } = scene;
  const page = pageOf(board);
  const made = tally(board);
  const session = sessionShown(scene);
  const timer = board.session?.timerEndsAt;
  const over = timer !== undefined && Date.parse(timer) <= now.value;
  if (page === 'closing') return null;
  return (
    <dl class="numbers">
      {board.session && page !== 'lobby' && (
        <Figure
          label={t('board.people_here', { count: board.present })}
          value={number(board.present)}
          testid="board-present"
        />
      )}
      {page === 'lobby'
        ? session && <Figure label={t('board.starts')} value={time(session.startsAt, workshop.timezone)} />
        : made.count > 0 && (
            <Figure
              label={tDynamic(`board.${made.kind}_made`, { count: made.count })}
              value={number(made.count)}
            />
          )}
      {timer && page !== 'break' && (
        <Figure
          label={t(over ? 'board.time_over' : 'board.time_left')}
          value={left(timer, now.value)}
          wide
          testid="board-timer"
        />
      )}
    </dl>
  );
}

function Figure(props: { label: string; value: string; wide?: boolean; testid?: string }) {
  return (
    <div class={`figure${props.wide ? ' wide' : ''}`}>
      <dt>{props.label}</dt>
      <dd data-testid={props.testid}>{props.value}</dd>
    </div>
  );
}
