import { type Signal, signal } from '@preact/signals';
import type { Method } from '../../shared/api';
import { inWorkshop } from '../../shared/api';
import type { Key, Language } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Rules } from '../../shared/types';
import { instantAt } from '../desk/timeZone';
import { asIdea, type LeftOpen } from './earlier';
import { agendaFor, daysAfter, firstDay, type Template } from './templates';

/** A meeting while it is being planned; the key holds on to its line. */
export interface PlannedDay {
  key: string;
  date: string;
  from: string;
  to: string;
}

/** What is asked about a new workshop. */
export interface Form {
  title: Signal<string>;
  purpose: Signal<string>;
  organiser: Signal<string>;
  place: Signal<string>;
  language: Signal<Language>;
  days: Signal<PlannedDay[]>;
  themes: Signal<string[]>;
}

export const emptyForm = (language: Language): Form => ({
  title: signal(''),
  purpose: signal(''),
  organiser: signal(''),
  place: signal(''),
  language: signal(language),
  days: signal([]),
  themes: signal([]),
});

/** Puts a template in; what it leaves open keeps what was typed. */
export function fill(form: Form, template: Template): void {
  const first = firstDay(template);
  form.days.value = template.meetings.map(({ days, from, to }) => ({
    key: uuid7(),
    date: daysAfter(first, days),
    from,
    to,
  }));
  form.themes.value = template.themes;
  for (const part of ['title', 'purpose', 'organiser', 'place'] as const)
    if (template[part]) form[part].value = template[part];
}

/** What is still wrong: the field, by the end of its test id, and the words for it. */
export function faults(form: Form): Map<string, Key> {
  const wrong = new Map<string, Key>();
  if (form.title.value.trim().length < 3) wrong.set('title', 'console.wrong_title');
  for (const [n, day] of form.days.value.entries()) {
    if (!day.date) wrong.set(`date-${n}`, 'console.wrong_date');
    else if (!day.from) wrong.set(`from-${n}`, 'console.wrong_time');
    else if (!day.to) wrong.set(`to-${n}`, 'console.wrong_time');
    else if (day.to <= day.from) wrong.set(`to-${n}`, 'console.wrong_order');
  }
  if (!form.place.value.trim()) wrong.set('place', 'console.wrong_place');
  if (!form.organiser.value.trim()) wrong.set('organiser', 'console.wrong_organiser');
  return wrong;
}

type Write = [method: Method, path: string, body: unknown];

/** All that has to be written for it, in order; the same again when an answer was lost changes nothing. */
export class Scheduling {
  readonly workshopId = uuid7();
  readonly #ids = new Map<string, string>();

  #idOf(part: string): string {
    const id = this.#ids.get(part) ?? uuid7();
    this.#ids.set(part, id);
    return id;
  }

  writes(form: Form, template: Template, zone: string, along: LeftOpen[]): Write[] {
    const at = (rest = '') => inWorkshop(this.workshopId, rest);
    const sessions = [...form.days.value]
      .sort((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`))
      .map((one, n) => ({
        sessionId: this.#idOf(one.key),
        number: n + 1,
        startsAt: instantAt(one.date, one.from, zone),
        endsAt: instantAt(one.date, one.to, zone),
      }));
    const names = [...new Set(form.themes.value.map(name => name.trim()).filter(Boolean))];
    const language = form.language.value;
    const facts = {
      title: form.title.value.trim(),
      purpose: form.purpose.value.trim() || form.title.value.trim(),
      organiser: form.organiser.value.trim(),
      place: form.place.value.trim(),
      timezone: zone,
      language,
      ...(template.capacity ? { capacity: template.capacity } : {}),
      registrationOpen: true,
      sessions,
      themes: names.map(name => ({ themeId: this.#idOf(`theme ${name}`), name })),
    } satisfies Shapes['ScheduleWorkshop'];
    const rules: Partial<Rules> = template.rules;
    return [
      ['PUT', at(), facts],
      ...(Object.keys(rules).length
        ? [['PUT', at('/rules'), rules satisfies Shapes['SetRules']] as Write]
        : []),
      ...sessions.flatMap(({ sessionId, number }): Write[] => {
        const items = agendaFor(template, number, sessions.length, language);
        const path = at(`/sessions/${sessionId}/agenda`);
        return items.length ? [['PUT', path, { items } satisfies Shapes['SetAgenda']]] : [];
      }),
      ...along.map((left): Write => {
        const theme =
          left.theme && names.includes(left.theme) ? this.#idOf(`theme ${left.theme}`) : undefined;
        return ['PUT', at(`/ideas/${this.#idOf(left.id)}`), asIdea(left, template.id, theme)];
      }),
    ];
  }
}
