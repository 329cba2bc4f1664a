import { shorten } from '../../shared/boardItems';
import { t, tDynamic } from '../../shared/i18n';
import { Check, Cross, Hand, Objection, Pause, Question } from '../../shared/icons';
import type { Board, Decision } from '../../shared/types';
import { nbsp } from '../../shared/typography';
import { atAllSessions, presence } from '../scene/presence';
import { decisionShown, type Scene } from '../scene/scene';

/** The decision before the room: its words, why, who was there, and what speaks against it. */
export function Deciding({ scene }: { scene: Scene }) {
  const { board } = scene;
  const decision = decisionShown(board);
  if (!decision) return <NoneYet board={board} />;
  const others = board.decisions
    .filter(one => one.outcome && !one.supersededBy && one !== decision)
    .slice(-3)
    .reverse();
  return (
    <div class="deciding">
      <section
        class={`decision ${(decision.outcome ?? 'open').toLowerCase()}`}
        data-testid={`board-decision-${decision.decisionId}`}
      >
        <p class="decision-state">
          <Sign outcome={decision.outcome} />{' '}
          {t(decision.outcome ? `common.outcome_${decision.outcome}` : 'board.proposed')}
        </p>
        <p class={`wording ${lengthOf(decision.wording ?? '')}`}>
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

/** Longer words stand in smaller letters; all of them stand. */
const lengthOf = (wording: string) => (wording.length > 300 ? 'longest' : wording.length > 150 ? 'long' : '');

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
      <div class={decision.openObjections ? 'objected' : ''}>
        <dt>{t('board.objections')}</dt>
        <dd data-testid="board-objections">
          {decision.openObjections > 0 && <Objection />}
          {decision.openObjections
            ? t('board.objections_open', { count: decision.openObjections })
            : t('board.no_objections')}
        </dd>
      </div>
    </dl>
  );
}

function NoneYet({ board }: { board: Board }) {
  return (
    <div class="quiet-page">
      <Question />
      <p class="quiet-title">{t('board.no_decision_yet')}</p>
      <p>
        {t('board.no_decision_hint', {
          count: board.ideas.filter(idea => idea.state === 'OPEN' && !idea.mergedInto).length,
        })}
      </p>
    </div>
  );
}
