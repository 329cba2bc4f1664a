import type { AgendaDay, Phase } from '../../shared/types';

/** One phase of a meeting: how long it was meant to be and how long it took, in minutes. */
export interface Against {
  phase: Phase;
  planned: number;
  /** Nothing when the phase was never started. */
  real: number | undefined;
  running: boolean;
}

/** The agenda beside what happened: in the order in which it happened, then what is still to come. */
export function against({ items, phases }: AgendaDay, now: number): Against[] {
  const order = [...new Set([...phases.map(lap => lap.phase), ...items.map(item => item.phase)])];
  return order.map(phase => {
    const laps = phases.filter(lap => lap.phase === phase);
    const spent = laps.reduce(
      (sum, lap) => sum + (lap.endedAt ? Date.parse(lap.endedAt) : now) - Date.parse(lap.startedAt),
      0,
    );
    return {
      phase,
      planned: items.filter(item => item.phase === phase).reduce((sum, item) => sum + item.minutes, 0),
      real: laps.length ? Math.max(0, Math.round(spent / 60_000)) : undefined,
      running: laps.some(lap => !lap.endedAt),
    };
  });
}
