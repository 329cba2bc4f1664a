import type { Shapes } from '../shared/shapes';
import type { AgendaDay, Phase, PlannedSession } from '../shared/types';
import { type FactKind, kindOf } from './kinds';

/** One thing that happened, as a sentence. */
export type Fact = Shapes['HistoryEntry'];

/** A phase of a meeting, or what happened while nobody met. */
export interface Part {
  id: string;
  phase: Phase | undefined;
  startedAt: string;
  endedAt: string;
  facts: Fact[];
}

export interface Chapter {
  id: string;
  kind: 'before' | 'meeting' | 'between' | 'after';
  /** The number of the meeting. */
  number: number | undefined;
  parts: Part[];
}

/** Small things of one kind in a row, told as one. */
export interface Line {
  kind: FactKind;
  facts: Fact[];
}

const OPENS = new Set(['workshop.session_opened', 'workshop.session_reopened']);
const FOLDED: readonly FactKind[] = ['supported', 'people'];
const FEW = 3;

/** All that happened as a chronicle: before, meeting, between, meeting, after; each meeting by its phases. */
export function storyOf(
  facts: readonly Fact[],
  sessions: readonly PlannedSession[],
  days: readonly AgendaDay[],
): Chapter[] {
  const chapters: Chapter[] = [];
  let open: Chapter | undefined;
  for (const fact of facts) {
    const begins = OPENS.has(fact.type);
    if (begins || !open) {
      const session = begins ? sessions.find(one => fact.items.includes(one.sessionId)) : undefined;
      open = chapter(chapters, begins ? 'meeting' : 'between', session?.number, fact);
    }
    if (begins || fact.type === 'workshop.phase_started' || !open.parts.length)
      open.parts.push(part(fact, phaseAt(fact, days)));
    const now = open.parts[open.parts.length - 1] as Part;
    now.facts.push(fact);
    now.endedAt = fact.at;
    if (fact.type === 'workshop.session_closed') open = undefined;
  }
  return chapters.map((one, place) => ({ ...one, kind: placed(one, place, chapters) }));
}

function chapter(all: Chapter[], kind: Chapter['kind'], number: number | undefined, first: Fact): Chapter {
  const made: Chapter = { id: `chapter-${first.n}`, kind, number, parts: [] };
  all.push(made);
  return made;
}

const part = (first: Fact, phase: Phase | undefined): Part => ({
  id: `part-${first.n}`,
  phase,
  startedAt: first.at,
  endedAt: first.at,
  facts: [],
});

function placed(one: Chapter, place: number, all: readonly Chapter[]): Chapter['kind'] {
  if (one.kind === 'meeting') return 'meeting';
  if (place === 0) return 'before';
  return all.slice(place + 1).some(later => later.kind === 'meeting') ? 'between' : 'after';
}

/** Which phase began with this fact, as the agenda remembers it. */
function phaseAt(fact: Fact, days: readonly AgendaDay[]): Phase | undefined {
  return days
    .filter(day => fact.items.includes(day.sessionId))
    .flatMap(day => day.phases)
    .find(run => run.startedAt === fact.at)?.phase;
}

/** The facts of a part, with support and arrivals in a row told as one line. */
export function linesOf(facts: readonly Fact[]): Line[] {
  const rows: Line[] = [];
  for (const fact of facts) {
    const kind = kindOf(fact.type);
    const before = rows[rows.length - 1];
    if (before?.kind === kind && FOLDED.includes(kind)) before.facts.push(fact);
    else rows.push({ kind, facts: [fact] });
  }
  return rows.flatMap(row =>
    row.facts.length < FEW ? row.facts.map(fact => ({ kind: row.kind, facts: [fact] })) : [row],
  );
}

/** What a reader wants to see; what is left open is all. */
export interface Wanted {
  kinds: readonly FactKind[];
  phase?: Phase | undefined;
  item?: string | undefined;
}

/** The chapters with only the wanted facts in them; what is left empty is left out. */
export function filtered(chapters: readonly Chapter[], { kinds, phase, item }: Wanted): Chapter[] {
  const wanted = (fact: Fact) =>
    (!kinds.length || kinds.includes(kindOf(fact.type))) && (!item || fact.items.includes(item));
  return chapters
    .map(one => ({
      ...one,
      parts: one.parts
        .filter(each => !phase || each.phase === phase)
        .map(each => ({ ...each, facts: each.facts.filter(wanted) }))
        .filter(each => each.facts.length),
    }))
    .filter(one => one.parts.length);
}
