import { useMemo } from 'preact/hooks';
import { standingIdeas, standingNeeds } from '../../shared/boardItems';
import { span, weekday } from '../../shared/dates';
import { number, t } from '../../shared/i18n';
import { themeLook } from '../../shared/themes';
import type { PlannedSession } from '../../shared/types';
import { nbsp } from '../../shared/typography';
import type { Paging } from '../scene/paging';
import { nextSession, type Scene } from '../scene/scene';
import { AfterAll } from './AfterAll';
import { JoinCode } from './JoinCode';
import { PlanPages } from './PlanPages';
import { Rows, rowsOf } from './Rows';

interface BetweenProps extends Paging {
  scene: Scene;
}

/** No meeting now: when the next one is, or what came of them all, and what stands so far. */
export function Between({ scene, ...paging }: BetweenProps) {
  const { board, workshop } = scene;
  const next = nextSession(workshop);
  return (
    <div class={`between${next ? '' : ' after-all'}`}>
      {next ? <NextDate scene={scene} next={next} /> : <AfterAll scene={scene} />}
      <section class="so-far">
        <h2>{t(headingOf(scene, next))}</h2>
        {board.actions.length ? <PlanPages scene={scene} {...paging} /> : <Said scene={scene} {...paging} />}
      </section>
    </div>
  );
}

function headingOf({ board }: Scene, next: PlannedSession | undefined) {
  if (board.actions.length) return next ? 'board.plan_so_far' : 'common.phase_PLANNING';
  const said = standingIdeas(board).length + standingNeeds(board).length;
  if (!said) return next ? 'board.before_all' : 'board.was_about';
  return next ? 'board.said_so_far' : 'board.said_most';
}

function NextDate({ scene: { board, workshop }, next }: { scene: Scene; next: PlannedSession }) {
  const zone = workshop.timezone;
  return (
    <section class="next-date">
      <p class="next-label">{t('board.next')}</p>
      <p class="next-day">{bigDay(next.startsAt, zone)}</p>
      <p class="next-when">{weekday(next.startsAt, zone)}</p>
      <p class="next-when strong">{span(next.startsAt, next.endsAt, zone)}</p>
      <p class="next-place">
        <bdi>{nbsp(next.place ?? workshop.place)}</bdi>
      </p>
      {board.door.open && <JoinCode board={board} />}
    </section>
  );
}

const bigDay = (instant: string, zone: string) =>
  number(
    Number(new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: zone }).format(new Date(instant))),
  );

/** What has most support so far; before anything was said, the themes that wait. */
function Said({ scene: { board, workshop }, ...paging }: BetweenProps) {
  const rows = useMemo(() => {
    const ideas = standingIdeas(board);
    return rowsOf(ideas.length ? ideas : standingNeeds(board));
  }, [board]);
  if (rows.length) return <Rows board={board} rows={rows} {...paging} />;
  return (
    <div class="themes-wait">
      <p class="themes-purpose">
        <bdi>{nbsp(workshop.purpose)}</bdi>
      </p>
      <ul>
        {board.themes
          .filter(theme => !theme.retired)
          .slice(0, 12)
          .map(theme => {
            const { hue, Icon } = themeLook(board.themes, theme.themeId);
            return (
              <li key={theme.themeId} class={hue}>
                {Icon && <Icon />}
                <bdi>{nbsp(theme.name)}</bdi>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
