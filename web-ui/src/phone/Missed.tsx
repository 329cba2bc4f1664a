import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { keep, recall } from '../shared/store';
import { PHASES } from '../shared/types';
import { nbsp } from '../shared/typography';
import type { PhoneState } from './phoneState';

const TOP = 3;

/** Who came late, or was not there last time, finds, folded away, what was said and settled without them. */
export function Missed({ phone }: { phone: PhoneState }) {
  const [closed, close] = useState(false);
  const board = phone.board.value;
  const session = board?.session;
  const mine = phone.mine.value;
  if (!board || !session || !mine || closed) return null;
  const key = `arrived.${phone.id}.${session.sessionId}`;
  const arrived = recall(key) ?? session.phase;
  keep(key, arrived);
  const late = PHASES.indexOf(arrived as (typeof PHASES)[number]) > PHASES.indexOf('NEEDS');
  const wasAway = mine.sessions.some(one => one.number < session.number && !one.checkedIn);
  if (arrived === 'seen' || (!late && !wasAway)) return null;
  const ideas = board.ideas
    .filter(idea => !idea.mergedInto)
    .sort((a, b) => b.endorsements + b.roomSupport - a.endorsements - a.roomSupport)
    .slice(0, TOP);
  const settled = board.decisions.filter(
    decision => decision.outcome === 'ADOPTED' && !decision.supersededBy,
  );
  return (
    <details class="answers missed" data-testid="missed">
      <summary>
        <span>{t('phone.missed')}</span>
      </summary>
      <p>
        {t('common.needs_count', { count: board.needs.filter(need => !need.mergedInto).length })},{' '}
        {t('common.ideas_count', { count: board.ideas.filter(idea => !idea.mergedInto).length })},{' '}
        {t('phone.actions_count', { count: board.actions.length })}.
      </p>
      {ideas.length > 0 && <p class="over">{t('phone.missed_ideas')}</p>}
      <ul class="news">
        {ideas.map(idea => (
          <li key={idea.ideaId}>
            <bdi>{nbsp(idea.title ?? t('phone.erased'))}</bdi>
          </li>
        ))}
      </ul>
      {settled.length > 0 && <p class="over">{t('phone.settled')}</p>}
      <ul class="news">
        {settled.map(decision => (
          <li key={decision.decisionId}>
            <bdi>{nbsp(decision.wording ?? t('phone.erased'))}</bdi>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="small plain"
        data-testid="missed-close"
        onClick={() => {
          keep(key, 'seen');
          close(true);
        }}
      >
        {t('phone.missed_close')}
      </button>
    </details>
  );
}
