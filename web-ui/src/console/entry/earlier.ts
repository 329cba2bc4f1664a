import { get, inWorkshop } from '../../shared/api';
import { shorten, stands } from '../../shared/boardItems';
import type { Shapes } from '../../shared/shapes';
import type { Agenda, Board, Workshop } from '../../shared/types';
import { wallAt } from '../desk/timeZone';
import type { Template } from './templates';

/** What an earlier workshop left open, in the words that stand there. */
export interface LeftOpen {
  id: string;
  kind: 'idea' | 'action';
  title: string;
  text: string;
  /** The name of the theme it stood under; themes are made anew. */
  theme?: string | undefined;
}

/** An earlier workshop as the ground for another: how it was held, and what it left open. */
interface Earlier {
  template: Template;
  left: LeftOpen[];
}

const TITLE = 120;
const TEXT = 500;
const DAY = 86_400_000;

export async function readEarlier(id: string): Promise<Earlier> {
  const [workshop, agenda, board] = await Promise.all([
    get<Workshop>(inWorkshop(id)),
    get<Agenda>(inWorkshop(id, '/agenda')),
    get<Board>(inWorkshop(id, '/board')),
  ]);
  return { template: templateOf(workshop, agenda), left: leftOpen(board) };
}

/** How a workshop was held: its days, hours, themes, rules and agendas. Nobody who came and nothing that was said. */
export function templateOf(workshop: Workshop, agenda: Agenda): Template {
  const zone = workshop.timezone;
  const sessions = [...workshop.sessions].sort((a, b) => a.number - b.number);
  const days = sessions.map(one => ({
    begin: wallAt(one.startsAt, zone),
    end: wallAt(one.endsAt, zone),
  }));
  const first = Date.parse(days[0]?.begin.date ?? '');
  return {
    id: workshop.workshopId,
    name: workshop.title,
    note: '',
    purpose: workshop.purpose,
    organiser: workshop.organiser,
    place: workshop.place,
    zone,
    ...(workshop.capacity ? { capacity: workshop.capacity } : {}),
    ...(days.length ? { weekday: new Date(first).getUTCDay() } : {}),
    meetings: days.map(({ begin, end }) => ({
      days: Math.round((Date.parse(begin.date) - first) / DAY),
      from: begin.time,
      to: end.time,
    })),
    themes: workshop.themes.map(theme => theme.name),
    rules: workshop.rules,
    agendas: sessions.map(
      one => agenda.sessions.find(other => other.sessionId === one.sessionId)?.items ?? [],
    ),
  };
}

/** Ideas that were put off and actions that are not done, but for those whose words were hidden or taken away. */
export function leftOpen(board: Board): LeftOpen[] {
  const names = new Map(
    [...board.themes, ...(board.retiredThemes ?? [])].map(theme => [theme.themeId, theme.name]),
  );
  const themeOf = (id?: string) => (id ? names.get(id) : undefined);
  const ideas = board.ideas
    .filter(idea => stands(idea) && idea.state === 'PARKED')
    .map(idea => ({
      id: idea.ideaId,
      kind: 'idea' as const,
      title: idea.title ?? '',
      text: idea.text ?? '',
      theme: themeOf(idea.themeId),
    }));
  const actions = board.actions
    .filter(action => action.status !== 'DONE' && !action.dropped && action.title)
    .map(action => ({
      id: action.actionId,
      kind: 'action' as const,
      title: action.title ?? '',
      text: action.firstStep ?? '',
      theme: themeOf(board.ideas.find(idea => action.ideaIds.includes(idea.ideaId))?.themeId),
    }));
  return [...ideas, ...actions];
}

/** As an idea of the workshop that comes next. A title too long for one stands whole in the text. */
export function asIdea(left: LeftOpen, workshopId: string, themeId?: string): Shapes['ProposeIdea'] {
  const whole = left.title.length <= TITLE;
  const text = whole ? left.text : [left.title, left.text].filter(Boolean).join('\n').slice(0, TEXT);
  return {
    title: whole ? left.title : shorten(left.title, TITLE),
    ...(text ? { text } : {}),
    ...(themeId ? { themeId } : {}),
    via: 'VOICE',
    origin: { workshopId, ...(left.kind === 'idea' ? { ideaId: left.id } : { actionId: left.id }) },
  };
}
