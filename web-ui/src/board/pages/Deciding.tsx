import { useMemo } from 'preact/hooks';
import { shorten } from '../../shared/boardItems';
import { t, tDynamic } from '../../shared/i18n';
import { Check, Cross, Hand, Objection, Pause } from '../../shared/icons';
import type { Board, Decision } from '../../shared/types';
import { nbsp } from '../../shared/typography';
import { useFit } from '../flow/useFit';
import type { Paging } from '../scene/paging';
import { atAllSessions, presence } from '../scene/presence';
import { choosable, decisionShown, type Scene, tally } from '../scene/scene';
import { Rows, rowsOf } from './Rows';

/** The decision before the room: its words, why, who was there, and what speaks against it. */
export function Deciding({ scene, ...paging }: Paging & { scene: Scene }) {
  const { board } = scene;
  const decision = decisionShown(board);
  const sheet = useFit<HTMLDivElement>(board);
  if (!decision) return <NoneYet board={board} {...paging} />;
  const others = board.decisions
    .filter(one => one.outcome && !one.supersededBy && one !== decision)
    .slice(-3)
    .reverse();
  return (
    <div class="deciding" ref={sheet}>
      <section
        class={`decision ${(decision.outcome ?? 'open').toLowerCase()}`}
        data-testid={`board-decision-${decision.decisionId}`}
      >
        <p class="decision-state">
          <Sign outcome={decision.outcome} />{' '}
          {t(decision.outcome ? `common.outcome_${decision.outcome}` : 'board.proposed')}
        </p>
        <p class="wording">
          <bdi>{nbsp(decision.wording ?? '')}</bdi>
        </p>
        <Facts board={board} decision={decision} total={scene.workshop.sessions.length} />
      </section>
      {others.length > 0 && (
        <section class="earlier">
          <h2>{t('board.settled')}</h2>
          <ul>
            {others.map(one => (
              <li key={one.decisionId}>
                <Sign outcome={one.outcome} />
                <span>
                  <bdi>{shorten(one.wording ?? '', 110)}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Sign({ outcome }: { outcome: Decision['outcome'] }) {
  if (outcome === 'ADOPTED') return <Check />;
  if (outcome === 'REJECTED') return <Cross />;
  return outcome === 'PARKED' ? <Pause /> : <Hand />;
}

function Facts({ board, decision, total }: { board: Board; decision: Decision; total: number }) {
  const titles = (ids: readonly string[]) =>
    ids
      .flatMap(id => board.ideas.find(idea => idea.ideaId === id)?.title ?? [])
      .map(title => `„${shorten(title, 60)}”`);
  const aside = titles(decision.setAside ?? []);
  const from = titles(decision.ideaIds);
  return (
    <dl class="facts">
      {decision.reason && (
        <div>
          <dt>{t('board.because')}</dt>
          <dd>
            <bdi>{shorten(decision.reason, 170)}</bdi>
          </dd>
        </div>
      )}
      {!decision.reason && from.length > 0 && (
        <div>
          <dt>{t('board.from_ideas')}</dt>
          <dd>{from.join(', ')}</dd>
        </div>
      )}
      {aside.length > 0 && (
        <div>
          <dt>{t('board.set_aside')}</dt>
          <dd>{aside.join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('board.who_was_here')}</dt>
        <dd>
          {presence(decision.presentCount ?? board.present, atAllSessions(decision), total)}
          {decision.mandate && ` · ${tDynamic(`common.mandate_${decision.mandate}`)}`}
        </dd>
      </div>
      <Objections decision={decision} present={decision.presentCount ?? board.present} />
    </dl>
  );
}

/** What speaks against it: how much is open, what was resolved, and how many have nothing against it. */
function Objections({ decision, present }: { decision: Decision; present: number }) {
  const { openObjections: open, resolvedObjections: resolved = 0, objectors = open } = decision;
  const without = Math.max(0, present - objectors);
  const state = open
    ? 'board.objections_open'
    : resolved
      ? 'board.objections_none_left'
      : 'board.no_objections';
  return (
    <div class={open ? 'objected' : ''}>
      <dt>{t('board.objections')}</dt>
      <dd>
        <span data-testid="board-objections">
          {open > 0 && <Objection />}
          {[t(state, { count: open }), resolved && t('board.objections_resolved', { count: resolved })]
            .filter(Boolean)
            .join(', ')}
        </span>
        {present > 1 && (
          <span class="without" data-testid="board-without-objection">
            {t(decision.outcome ? 'board.had_none' : 'board.have_none', { count: without, all: present })}
          </span>
        )}
      </dd>
    </div>
  );
}

/** What there is to settle, until somebody proposes how. */
function NoneYet({ board, ...paging }: Paging & { board: Scene['board'] }) {
  const rows = useMemo(() => rowsOf(choosable(board)), [board.ideas]);
  return (
    <div class="shortlist">
      <h2>{t('board.no_decision_yet')}</h2>
      <p class="hint">{t('board.no_decision_hint', { count: tally(board).count })}</p>
      <Rows board={board} rows={rows} {...paging} />
    </div>
  );
}
