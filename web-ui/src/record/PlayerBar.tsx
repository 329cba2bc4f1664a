import { useComputed } from '@preact/signals';
import { t } from '../shared/i18n';
import { Arrow, Pause, Play } from '../shared/icons';
import { moment, whereIs } from './moments';
import { SECONDS } from './player';
import type { RecordState } from './recordState';

/** Through both meetings: drag, play, or jump from decision to decision. Its keys work while one is in it. */
export function PlayerBar({ state }: { state: RecordState }) {
  const { player, at, facts } = state;
  const fact = useComputed(() => facts.value[at.value]);
  const last = facts.value.length - 1;
  if (!fact.value) return null;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'n') state.jump(1);
    else if (event.key === 'p') state.jump(-1);
    else if (event.key === ' ' && event.target instanceof HTMLInputElement) state.play();
    else return;
    event.preventDefault();
  };
  const where = whereIs(state, fact.value);
  return (
    <section class="player" aria-label={t('record.player')} onKeyDown={keys} data-testid="player">
      <div class="player-acts">
        <button type="button" class="player-play" data-testid="play" onClick={() => state.play()}>
          {player.playing.value ? <Pause /> : <Play />}
          <span>{player.playing.value ? t('record.stop') : t('record.play', { count: SECONDS })}</span>
        </button>
        <button
          type="button"
          data-testid="decision-before"
          disabled={!state.decisions.value.some(n => n < at.value)}
          onClick={() => state.jump(-1)}
        >
          <span class="back">
            <Arrow />
          </span>
          <Jump label={t('record.decision_before')} />
        </button>
        <button
          type="button"
          data-testid="decision-next"
          disabled={!state.decisions.value.some(n => n > at.value)}
          onClick={() => state.jump(1)}
        >
          <Jump label={t('record.decision_next')} />
          <Arrow />
        </button>
      </div>
      <p class="player-now">
        <strong data-testid="moment">{moment(state, fact.value.at)}</strong>
        <span>{where}</span>
      </p>
      <div class="player-line">
        <Marks state={state} last={last} />
        <input
          type="range"
          min={0}
          max={last}
          value={at.value}
          aria-label={t('record.slider')}
          aria-valuetext={`${moment(state, fact.value.at)}. ${fact.value.text}`}
          data-testid="slider"
          onInput={event => state.point(Number(event.currentTarget.value))}
        />
      </div>
      <p class="player-keys">{t('record.keys')}</p>
    </section>
  );
}

/** In full, or on a narrow screen as the mark that decisions have on the line. */
function Jump({ label }: { label: string }) {
  return (
    <span class="jump">
      <b aria-hidden="true" />
      <span>{label}</span>
    </span>
  );
}

/** Where phases begin, and where something was settled. */
function Marks({ state, last }: { state: RecordState; last: number }) {
  const places = new Map(state.facts.value.map((fact, n) => [fact.n, n]));
  const at = (n: number) => ({ insetInlineStart: `${last ? (n / last) * 100 : 0}%` });
  return (
    <div class="marks" aria-hidden="true">
      {state.story.value.flatMap(chapter =>
        chapter.parts.map((part, place) => (
          <i
            key={part.id}
            class={place === 0 ? `mark-chapter mark-${chapter.kind}` : 'mark-part'}
            style={at(places.get(part.facts[0]?.n ?? 0) ?? 0)}
          />
        )),
      )}
      {state.decisions.value.map(n => (
        <b key={n} style={at(n)} />
      ))}
    </div>
  );
}
