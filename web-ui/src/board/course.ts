import { type AgendaItem, PHASES, type Phase } from '../shared/types';

/** The order of a session when its agenda says nothing. */
const USUAL: readonly Phase[] = PHASES.filter(phase => phase !== 'BREAK');

/** The phases of a session in their order: the agenda's, and nothing twice in a row. */
export function course(agenda: readonly AgendaItem[]): Phase[] {
  const phases = agenda.map(item => item.phase);
  return phases.length ? phases.filter((phase, n) => phase !== phases[n - 1]) : [...USUAL];
}

/** What the agenda says comes after a phase. A phase outside the agenda goes on by the usual order. */
export function following(phase: Phase, agenda: readonly AgendaItem[]): Phase | undefined {
  const order = course(agenda);
  const here = order.indexOf(phase);
  if (here >= 0) return order[here + 1];
  const rank = PHASES.indexOf(phase);
  return order.find(next => PHASES.indexOf(next) > rank);
}

export function preceding(phase: Phase, agenda: readonly AgendaItem[]): Phase | undefined {
  const order = course(agenda);
  const here = order.indexOf(phase);
  if (here >= 0) return order[here - 1];
  const rank = PHASES.indexOf(phase);
  return [...order].reverse().find(before => PHASES.indexOf(before) < rank);
}

/** The agenda's entry for a phase: its title and text are what the board shows as a card. */
export const entryOf = (phase: Phase, agenda: readonly AgendaItem[]): AgendaItem | undefined =>
  agenda.find(item => item.phase === phase);

/** The phases worth a line in the board's margin: without the breaks, and the present one even if nobody planned it. */
export function milestones(agenda: readonly AgendaItem[], present?: Phase): Phase[] {
  const lines = new Set(course(agenda));
  if (present) lines.add(present);
  const aside = present && !course(agenda).includes(present);
  const list = [...lines].filter(phase => phase !== 'BREAK' && phase !== 'LOBBY');
  return aside ? list.sort((a, b) => PHASES.indexOf(a) - PHASES.indexOf(b)) : list;
}
