import { expect, test } from 'vitest';
import { hourAfter } from '../src/console/entry/Course';
import { asIdea, leftOpen, templateOf } from '../src/console/entry/earlier';
import { emptyForm, faults, fill, Scheduling } from '../src/console/entry/form';
import { agendaFor, firstDay, type Template, templatesIn } from '../src/console/entry/templates';
import type { Action, Agenda, Idea, Workshop } from '../src/shared/types';
import { emptyBoard, sampleIdea } from './samples';

const named = (id: string, language: 'pl' | 'en' = 'pl') =>
  templatesIn(language).find(one => one.id === id) as Template;
const minutes = (template: Template) =>
  template.agendas.map(items => items.reduce((sum, one) => sum + one.minutes, 0));

test('both languages have the same templates, but for their words', () => {
  const bones = (language: 'pl' | 'en') =>
    templatesIn(language).map(({ id, weekday, first, meetings, rules, themes, agendas }) => ({
      id,
      weekday,
      first,
      meetings,
      rules,
      themes: themes.length,
      agendas: agendas.map(items => items.map(({ phase, minutes: long, text }) => [phase, long, !!text])),
    }));
  expect(bones('en')).toEqual(bones('pl'));
  expect(named('two', 'en').agendas[0]?.map(one => one.title)).not.toEqual(
    named('two').agendas[0]?.map(one => one.title),
  );
});

test('what a template plans fills its meetings exactly and ends with closing', () => {
  for (const template of templatesIn('pl')) {
    const planned = template.meetings.map(
      ({ from, to }) => (Date.parse(`2021-11-10T${to}Z`) - Date.parse(`2021-11-10T${from}Z`)) / 60_000,
    );
    expect([template.id, minutes(template)]).toEqual([template.id, planned]);
    for (const items of template.agendas) expect(items[items.length - 1]?.phase).toBe('CLOSING');
  }
});

test('a meeting more stands in the middle, and one alone goes from needs to the plan', () => {
  const two = named('two');
  const titles = (number: number, total: number) => agendaFor(two, number, total, 'pl');
  expect(titles(1, 3)).toBe(two.agendas[0]);
  expect(titles(2, 3)).toBe(two.agendas[0]);
  expect(titles(3, 3)).toBe(two.agendas[1]);
  expect(titles(1, 1)).toBe(named('one').agendas[0]);
});

test('a panel meets on a Saturday, two weeks from now at the earliest', () => {
  const day = firstDay(named('panel'), Date.parse('2026-11-27T12:00:00Z'));
  expect(day).toBe('2026-12-12');
  expect(firstDay(named('lodz'))).toBe('2021-11-10');
  expect(firstDay(named('two'), Date.parse('2026-11-27T12:00:00Z'))).toBe('2026-12-11');
});

test('an hour goes past midnight', () => {
  expect(hourAfter('17:30', 75)).toBe('18:45');
  expect(hourAfter('23:30', 45)).toBe('0:15');
});

test('what is missing is named field by field', () => {
  const form = emptyForm('pl');
  fill(form, named('two'));
  form.days.value = form.days.value.map((day, n) => (n ? { ...day, to: '13:00' } : { ...day, from: '' }));
  expect([...faults(form).keys()]).toEqual(['title', 'from-0', 'to-1', 'place', 'organiser']);
  fill(form, named('lodz'));
  expect([...faults(form)]).toEqual([]);
});

const workshop = {
  workshopId: 'w1',
  title: 'Koalicja',
  purpose: 'Plan',
  organiser: 'Centerko',
  place: 'Pomost',
  timezone: 'Europe/Warsaw',
  language: 'pl',
  capacity: 40,
  sessions: [
    { sessionId: 's2', number: 2, startsAt: '2021-11-17T13:00:00Z', endsAt: '2021-11-17T16:00:00Z' },
    { sessionId: 's1', number: 1, startsAt: '2021-11-10T13:00:00Z', endsAt: '2021-11-10T16:00:00Z' },
  ],
  themes: [{ themeId: 't1', name: 'Sąsiedzi' }],
  rules: { dotBudget: 7 },
} as Workshop;
const agenda = {
  sessions: [{ sessionId: 's1', items: [{ phase: 'NEEDS', title: 'Czego brakuje?', minutes: 45 }] }],
} as Agenda;

test('an earlier workshop is a template: its weekday, hours, themes, rules and agendas', () => {
  expect(templateOf(workshop, agenda)).toMatchObject({
    id: 'w1',
    name: 'Koalicja',
    organiser: 'Centerko',
    capacity: 40,
    weekday: 3,
    meetings: [
      { days: 0, from: '14:00', to: '17:00' },
      { days: 7, from: '14:00', to: '17:00' },
    ],
    themes: ['Sąsiedzi'],
    rules: { dotBudget: 7 },
    agendas: [[{ title: 'Czego brakuje?' }], []],
  });
  expect(templateOf(workshop, agenda)).not.toHaveProperty('title');
});

const idea = (id: string, more: Partial<Idea> = {}): Idea => ({
  ...sampleIdea,
  ideaId: id,
  title: `Pomysł ${id}`,
  state: 'PARKED',
  ...more,
});
const action = (id: string, more: Partial<Action> = {}): Action => ({
  actionId: id,
  ideaIds: ['parked'],
  title: `Działanie ${id}`,
  track: 'CITY',
  status: 'PLANNED',
  ...more,
});
const board = {
  ...emptyBoard,
  themes: [{ themeId: 't1', name: 'Sąsiedzi', number: 1 }],
  ideas: [
    idea('parked', { themeId: 't1', text: 'kiedy i w czym', author: 'Ala' }),
    idea('open', { state: 'OPEN' }),
    idea('adopted', { state: 'ADOPTED' }),
    idea('hidden', { hidden: true }),
    idea('withdrawn', { withdrawn: true }),
    idea('redacted', { title: null }),
    idea('inside', { mergedInto: 'parked' }),
  ],
  actions: [
    action('planned', { owner: 'Ola', firstStep: 'Umówić termin' }),
    action('done', { status: 'DONE' }),
    action('dropped', { dropped: true }),
    action('redacted', { title: null }),
  ],
};

test('what was put off and what is not done comes along, and nothing that was hidden, done or taken away', () => {
  expect(leftOpen(board)).toEqual([
    { id: 'parked', kind: 'idea', title: 'Pomysł parked', text: 'kiedy i w czym', theme: 'Sąsiedzi' },
    { id: 'planned', kind: 'action', title: 'Działanie planned', text: 'Umówić termin', theme: 'Sąsiedzi' },
  ]);
});

test('it comes in its own words, with where it stood and without who said it', () => {
  const [put, open] = leftOpen(board);
  expect(put && asIdea(put, 'w1', 't9')).toEqual({
    title: 'Pomysł parked',
    text: 'kiedy i w czym',
    themeId: 't9',
    via: 'VOICE',
    origin: { workshopId: 'w1', ideaId: 'parked' },
  });
  expect(open && asIdea(open, 'w1').origin).toEqual({ workshopId: 'w1', actionId: 'planned' });
  expect(JSON.stringify(leftOpen(board))).not.toMatch(/Ala|Ola/);
});

test('no word is lost of a title that is too long for an idea', () => {
  const title = 'Bardzo długie działanie '.repeat(8).trim();
  const said = asIdea({ id: 'a', kind: 'action', title, text: 'Umówić termin' }, 'w1');
  expect(said.title.length).toBeLessThanOrEqual(120);
  expect(said.text).toBe(`${title}\nUmówić termin`);
});

test('all is written in order, and the same again when it is sent again', () => {
  const form = emptyForm('pl');
  const template = templateOf(workshop, agenda);
  fill(form, template);
  form.title.value = 'Koalicja II';
  const scheduling = new Scheduling();
  const writes = () => scheduling.writes(form, template, 'Europe/Warsaw', leftOpen(board));
  const [first, rules, one, put] = writes();
  expect(writes()).toEqual(writes());
  expect(first?.[2]).toMatchObject({ title: 'Koalicja II', capacity: 40, themes: [{ name: 'Sąsiedzi' }] });
  expect(rules?.[2]).toEqual({ dotBudget: 7 });
  expect(one?.[2]).toEqual({ items: agenda.sessions[0]?.items });
  const themes = (first?.[2] as { themes: { themeId: string }[] } | undefined)?.themes;
  expect(put?.[2]).toMatchObject({ title: 'Pomysł parked', themeId: themes?.[0]?.themeId });
});
