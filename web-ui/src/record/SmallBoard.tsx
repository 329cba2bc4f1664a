import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ranked, type StandingItem, standingIdeas, standingNeeds } from '../shared/boardItems';
import { date } from '../shared/dates';
import { number, t, tDynamic } from '../shared/i18n';
import { Down, Support } from '../shared/icons';
import { type ShownBoard, themeLook } from '../shared/themes';
import { nbsp } from '../shared/typography';
import { clock, phaseName } from './moments';
import type { RecordState } from './recordState';

/** A board in the small says no more of a kind than this, and how many more there were. */
const MOST = 12;
/** On a phone it lies folded under the story until somebody wants it. */
const NARROW = '(max-width: 999px)';

/** The board as it stood at the moment one points at, for reading and not for a hall. */
export function SmallBoard({ state }: { state: RecordState }) {
  const open = useSignal(!matchMedia(NARROW).matches);
  const board = state.past.shown.value;
  const fact = state.facts.value[state.at.value];
  return (
    <aside
      class={`then${open.value ? '' : ' shut'}`}
      aria-labelledby="then"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
      data-testid="small-board"
    >
      <header>
        <h2 id="then">{t('record.board_then')}</h2>
        {fact && <p class="then-when">{clock(state, fact.at)}</p>}
        <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          <span class="visually-hidden">{t(open.value ? 'record.board_hide' : 'record.board_show')}</span>
          <Down />
        </button>
      </header>
      {state.past.failed.value && <p class="note">{t('common.no_answer')}</p>}
      {board && open.value && <Stood board={board} />}
    </aside>
  );
}

function Stood({ board }: { board: ShownBoard }) {
  const { session } = board;
  const needs = ranked(standingNeeds(board));
  const ideas = ranked(standingIdeas(board));
  const settled = board.decisions.filter(one => one.outcome || one.wording);
  const isEmpty = !needs.length && !ideas.length && !settled.length && !board.actions.length;
  return (
    <div class="then-sheet" data-position={board.position} data-testid="then-sheet">
      <p class="then-phase">
        {session ? phaseName(session.phase) : t('record.nobody_meets')}
        {session && <span>{t('common.people_present', { count: board.present })}</span>}
      </p>
      {isEmpty && <p class="quiet">{t('record.board_empty')}</p>}
      <Section title={t('record.then_decisions')} count={settled.length}>
        {settled.map(one => (
          <li key={one.decisionId} class="then-decision">
            <bdi>{nbsp(one.wording ?? t('common.erased'))}</bdi>
            <span>{one.outcome ? tDynamic(`common.outcome_${one.outcome}`) : t('record.proposed')}</span>
          </li>
        ))}
      </Section>
      <Section title={t('common.phase_PLANNING')} count={board.actions.length}>
        {board.actions.slice(0, MOST).map(one => (
          <li key={one.actionId} class="then-decision">
            <bdi>{nbsp(one.title ?? t('common.erased'))}</bdi>
            <span>{[one.ownerOrganisation, one.dueOn && date(one.dueOn)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </Section>
      <Items title={t('common.phase_IDEAS')} items={ideas} board={board} />
      <Items title={t('common.phase_NEEDS')} items={needs} board={board} />
    </div>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (!count) return null;
  return (
    <section>
      <h3>
        {title} <span>{number(count)}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

function Items({ title, items, board }: { title: string; items: StandingItem[]; board: ShownBoard }) {
  return (
    <Section title={title} count={items.length}>
      {items.slice(0, MOST).map(item => {
        const { hue, Icon, name } = themeLook(board.themes, item.themeId);
        return (
          <li key={item.id} class={`then-item ${hue}`}>
            {Icon && (
              <span class="then-theme" title={name}>
                <Icon />
                <span class="visually-hidden">{name}</span>
              </span>
            )}
            <bdi>{nbsp(item.title)}</bdi>
            {item.support > 0 && (
              <span class="then-support">
                <Support /> {number(item.support)}
                <span class="visually-hidden">{t('common.support_count', { count: item.support })}</span>
              </span>
            )}
          </li>
        );
      })}
      {items.length > MOST && (
        <li class="then-more">{t('record.and_more', { count: items.length - MOST })}</li>
      )}
    </Section>
  );
}
