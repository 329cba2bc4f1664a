import { last } from './last';
import { type AgendaDay, type AgendaItem, PHASES, type Phase } from './types';

/** The order of a session when its agenda says nothing. */
const USUAL: readonly Phase[] = PHASES.filter(phase => phase !== 'BREAK');

/** The phases of a session in their order: the agenda's, and nothing twice in a row. */
export function phaseOrder(agenda: readonly AgendaItem[]): Phase[] {
  const phases = agenda.map(item => item.phase);
  return phases.length ? phases.filter((phase, n) => phase !== phases[n - 1]) : [...USUAL];
}

/** For the how many-th time a session is in a phase: an agenda may have two breaks. */
export function turnOf(phase: Phase | undefined, laps: AgendaDay['phases'] = []): number {
  const times = laps.filter(lap => lap.phase === phase).length;
  // the phase may have begun a moment ago, and the laps were read before
  return Math.max(1, last(laps)?.phase === phase ? times : times + 1);
}

/** Where in an order the n-th turn of something stands; more turns than planned stand at the last one. */
function placeOf(phase: Phase, order: readonly Phase[], turn: number): number {
  const places = order.flatMap((one, n) => (one === phase ? [n] : []));
  return places[Math.min(turn, places.length) - 1] ?? -1;
}

/** What the agenda says comes after a phase. A phase outside the agenda goes on by the usual order. */
export function following(phase: Phase, agenda: readonly AgendaItem[], turn = 1): Phase | undefined {
  const order = phaseOrder(agenda);
  const here = placeOf(phase, order, turn);
  if (here >= 0) return order[here + 1];
  const rank = PHASES.indexOf(phase);
  return order.find(next => PHASES.indexOf(next) > rank);
}

export function preceding(phase: Phase, agenda: readonly AgendaItem[], turn = 1): Phase | undefined {
  const order = phaseOrder(agenda);
  const here = placeOf(phase, order, turn);
  if (here >= 0) return order[here - 1];
  const rank = PHASES.indexOf(phase);
  return [...order].reverse().find(before => PHASES.indexOf(before) < rank);
}

/** The agenda's entries for a phase: their titles and texts are what the board shows as cards. Two in a row are one step. */
export function entriesOf(phase: Phase, agenda: readonly AgendaItem[], turn = 1): AgendaItem[] {
  const parts: AgendaItem[][] = [];
  agenda.forEach((item, n) => {
    if (item.phase !== phase) return;
    if (agenda[n - 1]?.phase === phase) last(parts)?.push(item);
    else parts.push([item]);
  });
  return parts[Math.min(turn, parts.length) - 1] ?? [];
}

/** How long a step is planned to take. */
export function minutesOf(phase: Phase, agenda: readonly AgendaItem[], turn = 1): number {
  return entriesOf(phase, agenda, turn).reduce((sum, item) => sum + item.minutes, 0);
}

/** The phases worth a line in the board's margin: without the breaks, and the present one even if nobody planned it. */
export function milestones(agenda: readonly AgendaItem[], present?: Phase): Phase[] {
  const lines = new Set(phaseOrder(agenda));
  if (present) lines.add(present);
  const aside = present && !phaseOrder(agenda).includes(present);
  const list = [...lines].filter(phase => phase !== 'BREAK' && phase !== 'LOBBY');
  return aside ? list.sort((a, b) => PHASES.indexOf(a) - PHASES.indexOf(b)) : list;
}
