import type { Language } from '../../shared/i18n';
import { last } from '../../shared/last';
import type { AgendaItem, Rules } from '../../shared/types';
import en from './templates.en.json';
import pl from './templates.pl.json';

/** A meeting of a template: so many days after the first one, from when till when. */
interface MeetingPattern {
  days: number;
  from: string;
  to: string;
}

/** Everything about a workshop that can be decided beforehand, and nothing of what anybody said. */
export interface Template {
  id: string;
  name: string;
  note: string;
  title?: string;
  purpose?: string;
  organiser?: string;
  place?: string;
  zone?: string;
  capacity?: number;
  /** The day of the first meeting, or else the day of the week (0 Sunday) on which it falls. */
  first?: string;
  weekday?: number;
  meetings: MeetingPattern[];
  themes: string[];
  rules: Partial<Rules>;
  agendas: AgendaItem[][];
}

const BUILT_IN = { pl, en } as unknown as Record<Language, Template[]>;

/** The templates that come with the product, in a workshop's language. */
export const templatesIn = (language: Language): Template[] => BUILT_IN[language];

const AHEAD = 14;
const DAY = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The day so many days after another, as a calendar has it. */
export const daysAfter = (date: string, days: number) => iso(Date.parse(date) + days * DAY);

/** The day of the first meeting: two weeks from now, or the first fitting weekday after that. */
export function firstDay(template: Template, now = Date.now()): string {
  if (template.first) return template.first;
  const from = now + AHEAD * DAY;
  const ahead = template.weekday === undefined ? 0 : (template.weekday - new Date(from).getUTCDay() + 7) % 7;
  return iso(from + ahead * DAY);
}

/** The agenda of one meeting, also where there are more or fewer of them than the template has. */
export function agendaFor(
  template: Template,
  number: number,
  total: number,
  language: Language,
): AgendaItem[] {
  const { agendas } = template;
  if (total === 1 && agendas.length > 1)
    return templatesIn(language).find(one => one.id === 'one')?.agendas[0] ?? [];
  if (number === total) return last(agendas) ?? [];
  return agendas[Math.min(number - 1, Math.max(0, agendas.length - 2))] ?? [];
}
