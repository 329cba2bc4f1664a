import { ranked, shorten, standingIdeas, standingNeeds } from '../../shared/boardItems';
import { span, weekday } from '../../shared/dates';
import { number, t } from '../../shared/i18n';
import type { OriginStep } from '../../shared/origin';
import { themeLook } from '../../shared/themes';
import type { Action } from '../../shared/types';
import { nbsp } from '../../shared/typography';
import { nextSession, type Scene } from '../scene/scene';
import { JoinCode } from './JoinCode';
import { PlanTable } from './PlanTable';

interface BetweenProps {
  scene: Scene;
  actions: Action[];
  origins: Map<string, OriginStep> | undefined;
}

/** No meeting now: when the next one is, and what stands so far. */
export function Between({ scene, actions, origins }: BetweenProps) {
  const { board, workshop } = scene;
  const next = nextSession(workshop);
  const zone = workshop.timezone;
  return (
    <div class="between">
      <section class="next-date">
        {next ? (
          <>
            <p class="next-label">{t('board.next')}</p>
            <p class="next-day">{bigDay(next.startsAt, zone)}</p>
            <p class="next-when">{weekday(next.startsAt, zone)}</p>
            <p class="next-when strong">{span(next.startsAt, next.endsAt, zone)}</p>
            <p class="next-place">
              <bdi>{nbsp(next.place ?? workshop.place)}</bdi>
            </p>
            {board.door.open && <JoinCode board={board} />}
          </>
        ) : (
          <>
            <p class="next-label">{t('board.after_all')}</p>
            <p class="next-purpose">
              <bdi>{nbsp(workshop.purpose)}</bdi>
            </p>
          </>
        )}
      </section>
      <section class="so-far">
        <h2>
          {t(
            actions.length
              ? next
                ? 'board.plan_so_far'
                : 'common.phase_PLANNING'
              : standingIdeas(board).length
                ? 'board.said_so_far'
                : 'board.before_all',
          )}
        </h2>
        {actions.length ? (
          <PlanTable actions={actions} sessions={workshop.sessions} origins={origins} />
        ) : (
          <Said scene={scene} />
        )}
      </section>
    </div>
  );
}

const bigDay = (instant: string, zone: string) =>
  number(
    Number(new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: zone }).format(new Date(instant))),
  );

/** What has most support so far; before anything was said, the themes that wait. */
function Said({ scene: { board, workshop } }: { scene: Scene }) {
  const ideas = ranked(standingIdeas(board));
  const top = (ideas.length ? ideas : ranked(standingNeeds(board))).slice(0, 6);
  if (!top.length)
    return (
      <div class="themes-wait">
        <p class="themes-purpose">
          <bdi>{nbsp(workshop.purpose)}</bdi>
        </p>
        <ul>
          {board.themes
            .filter(theme => !theme.retired)
            .slice(0, 8)
            .map(theme => {
              const { hue, Icon } = themeLook(board.themes, theme.themeId);
              return (
                <li key={theme.themeId} class={hue}>
                  {Icon && <Icon />}
                  <bdi>{theme.name}</bdi>
                </li>
              );
            })}
        </ul>
      </div>
    );
  return (
    <ol class="top-list">
      {top.map(card => {
        const { hue, Icon } = themeLook(board.themes, card.themeId);
        return (
          <li key={card.id} class={hue}>
            <b>{number(card.support)}</b>
            {Icon && <Icon />}
            <bdi>{shorten(card.title, 90)}</bdi>
          </li>
        );
      })}
    </ol>
  );
}
