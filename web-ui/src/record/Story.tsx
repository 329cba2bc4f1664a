import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t, tDynamic } from '../shared/i18n';
import { FactLine } from './FactLine';
import { chapterDays, chapterTitle, clock, during, partTitle } from './moments';
import type { RecordState } from './recordState';
import { type Chapter, filtered, type Line, linesOf, type Part } from './story';

/** The chronicle: chapters, phases, facts. Where one points at is marked and in sight. */
export function Story({ state }: { state: RecordState }) {
  const chapters = useComputed(() => filtered(state.story.value, state.wanted.value));
  const box = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const n = state.facts.value[state.at.value]?.n;
    if (!state.follows.value) return;
    const here = box.current?.querySelector(`[data-n="${n}"]`) ?? box.current?.querySelector('.fold.here');
    here?.scrollIntoView({ block: 'nearest' });
  });
  if (!chapters.value.length) return <p class="note">{t('record.nothing')}</p>;
  return (
    <div class="story" ref={box} data-testid="story">
      {chapters.value.map(chapter => (
        <section key={chapter.id} aria-labelledby={chapter.id} class={`chapter chapter-${chapter.kind}`}>
          <header>
            <h2 id={chapter.id}>{chapterTitle(chapter)}</h2>
            <p>{chapterDays(state, chapter)}</p>
          </header>
          {chapter.parts.map(part => (
            <PartOf key={part.id} state={state} part={part} chapter={chapter} />
          ))}
        </section>
      ))}
    </div>
  );
}

function PartOf({ state, part, chapter }: { state: RecordState; part: Part; chapter: Chapter }) {
  const title = partTitle(part, chapter);
  const { kinds, item } = state.wanted.value;
  const lines = kinds.length || item ? part.facts.map(asLine) : linesOf(part.facts);
  return (
    <div class="part">
      {title && (
        <header>
          <h3>{title}</h3>
          <p>{during(state, part)}</p>
        </header>
      )}
      <ol>
        {lines.map(line => (
          <LineOf key={line.facts[0]?.n} state={state} line={line} />
        ))}
      </ol>
    </div>
  );
}

const asLine = (fact: Part['facts'][number]): Line => ({ kind: 'course', facts: [fact] });

function LineOf({ state, line }: { state: RecordState; line: Line }) {
  const open = useSignal(false);
  const [first] = line.facts;
  const last = line.facts[line.facts.length - 1];
  const now = useComputed(() => state.facts.value[state.at.value]?.n ?? -1);
  if (!first || !last) return null;
  if (line.facts.length === 1) return <FactLine state={state} fact={first} />;
  const here = now.value >= first.n && now.value <= last.n;
  return (
    <li class={`fold${here ? ' here' : ''}`}>
      <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        <time dateTime={first.at}>{clock(state, first.at)}</time>
        <span>{tDynamic(`record.fold_${line.kind}`, { count: line.facts.length })}</span>
      </button>
      {open.value && (
        <ol>
          {line.facts.map(fact => (
            <FactLine key={fact.n} state={state} fact={fact} />
          ))}
        </ol>
      )}
    </li>
  );
}
