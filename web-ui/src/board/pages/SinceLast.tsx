import { type StandingItem, shorten } from '../../shared/boardItems';
import { number, t, tDynamic } from '../../shared/i18n';
import { Calendar, Check, Merge } from '../../shared/icons';
import type { SinceLastMeeting } from '../../shared/sinceLastMeeting';
import { themeLook } from '../../shared/themes';
import type { Board } from '../../shared/types';
import { useFit } from '../flow/useFit';

const SHOWN = 5;

/** The first thing a room sees when it meets again: what came meanwhile, in numbers and in words. */
export function SinceLast({ since, board }: { since: SinceLastMeeting; board: Board }) {
  const sheet = useFit<HTMLElement>(since);
  const figures = [
    ['ideas', since.ideas.length],
    ['needs', since.needs.length],
    ['supports', since.supports],
    ['merged', since.merged.length],
    ['settled', since.settled.length],
    ['actions', since.actions.length],
    ['people', since.people],
  ] as const;
  return (
    <section class="since-last" ref={sheet} data-testid="board-since">
      <h2>{t('board.since')}</h2>
      <dl class="since-numbers">
        {figures
          .filter(([, count]) => count > 0)
          .map(([what, count]) => (
            <div key={what}>
              <dd>{number(count)}</dd>
              <dt>{tDynamic(`board.since_${what}`, { count })}</dt>
            </div>
          ))}
      </dl>
      <ul class="since-words">
        {since.settled.slice(0, 2).map(one => (
          <li key={one.decisionId}>
            <Check /> <bdi>{shorten(one.wording ?? '', 110)}</bdi>
          </li>
        ))}
        {since.actions.slice(0, 2).map(one => (
          <li key={one.actionId}>
            <Calendar /> <bdi>{shorten(one.title ?? '', 110)}</bdi>
          </li>
        ))}
        {since.merged.slice(0, 2).map(card => (
          <li key={card.id}>
            <Merge /> <bdi>{shorten(card.title, 110)}</bdi>
          </li>
        ))}
        {newest([...since.ideas, ...since.needs]).map(card => {
          const { hue, Icon } = themeLook(board.themes, card.themeId);
          return (
            <li key={card.id} class={hue}>
              {Icon && <Icon />} <bdi>{shorten(card.title, 110)}</bdi>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const newest = (cards: StandingItem[]) => [...cards].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, SHOWN);
