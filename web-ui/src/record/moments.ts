import { day, time } from '../shared/dates';
import { t, tDynamic } from '../shared/i18n';
import type { Phase } from '../shared/types';
import type { RecordState } from './recordState';
import type { Chapter, Fact, Part } from './story';

const zoneOf = (state: RecordState): string => state.workshop.value?.timezone ?? 'UTC';

/** „10 listopada 2021, 14:05” */
export const moment = (state: RecordState, instant: string): string =>
  `${day(instant, zoneOf(state))}, ${time(instant, zoneOf(state))}`;

export const clock = (state: RecordState, instant: string): string => time(instant, zoneOf(state));

/** „14:05–14:31”, or one time where both are the same minute. */
export function during(state: RecordState, { startedAt, endedAt }: Part): string {
  const [from, to] = [clock(state, startedAt), clock(state, endedAt)];
  return from === to ? from : `${from}–${to}`;
}

/** As it is called on every screen, but for the time of arriving, which is over by now. */
export const phaseName = (phase: Phase): string =>
  phase === 'LOBBY' ? t('record.phase_LOBBY') : tDynamic(`common.phase_${phase}`);

export function chapterTitle({ kind, number }: Chapter): string {
  if (kind === 'meeting' && number !== undefined) return t('record.meeting', { number });
  return tDynamic(`record.chapter_${kind}`);
}

/** The days that a chapter spans: one, or the first and the last. */
export function chapterDays(state: RecordState, { parts }: Chapter): string {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return '';
  const [from, to] = [day(first.startedAt, zoneOf(state)), day(last.endedAt, zoneOf(state))];
  return from === to ? from : `${from} – ${to}`;
}

export function partTitle(part: Part, chapter: Chapter): string | undefined {
  if (part.phase) return phaseName(part.phase);
  return chapter.kind === 'meeting' ? t('record.part') : undefined;
}

/** Where a fact stands: which meeting and which phase. */
export function whereIs(state: RecordState, fact: Fact): string {
  for (const chapter of state.story.value)
    for (const part of chapter.parts)
      if (part.facts.includes(fact))
        return [chapterTitle(chapter), partTitle(part, chapter)].filter(Boolean).join(' · ');
  return '';
}
