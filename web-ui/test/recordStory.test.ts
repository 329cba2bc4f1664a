import { describe, expect, test } from 'vitest';
import { isDecision, kindOf } from '../src/record/kinds';
import { type Fact, filtered, linesOf, storyOf } from '../src/record/story';
import type { AgendaDay, PlannedSession } from '../src/shared/types';

const SESSIONS = [
  { sessionId: 's1', number: 1 },
  { sessionId: 's2', number: 2 },
] as unknown as PlannedSession[];

const at = (minute: number) => `2021-11-10T14:${String(minute).padStart(2, '0')}:00Z`;

/** Facts a minute apart: their stored names, with what they are about behind a colon. */
const told = (...names: string[]): Fact[] =>
  names.map((name, n) => {
    const [type = '', ...items] = name.split(':');
    return { n, position: n + 10, at: at(n), type, text: name, actor: { role: 'OWNER' }, items };
  });

const FACTS = told(
  'workshop.scheduled:s1:s2',
  'workshop.session_opened:s1',
  'people.checked_in',
  'workshop.phase_started:s1',
  'needs.proposed:n1',
  'workshop.session_closed:s1',
  'people.registered:s2',
  'workshop.session_opened:s2',
  'workshop.phase_started:s2',
  'plan.decision_taken:d1',
  'workshop.session_closed:s2',
  'plan.status_reported:a1',
);
const DAYS = [
  {
    sessionId: 's1',
    phases: [
      { phase: 'LOBBY', startedAt: at(1) },
      { phase: 'NEEDS', startedAt: at(3) },
    ],
  },
  {
    sessionId: 's2',
    phases: [
      { phase: 'LOBBY', startedAt: at(7) },
      { phase: 'DECIDING', startedAt: at(8) },
    ],
  },
] as unknown as AgendaDay[];

const story = () => storyOf(FACTS, SESSIONS, DAYS);
const outline = (chapters = story()) =>
  chapters.map(one => [
    one.kind,
    one.number,
    one.parts.map(part => [part.phase, part.facts.map(fact => fact.n)]),
  ]);

describe('the chronicle', () => {
  test('goes before, meeting, between, meeting, after; each meeting by its phases', () => {
    expect(outline()).toEqual([
      ['before', undefined, [[undefined, [0]]]],
      [
        'meeting',
        1,
        [
          ['LOBBY', [1, 2]],
          ['NEEDS', [3, 4, 5]],
        ],
      ],
      ['between', undefined, [[undefined, [6]]]],
      [
        'meeting',
        2,
        [
          ['LOBBY', [7]],
          ['DECIDING', [8, 9, 10]],
        ],
      ],
      ['after', undefined, [[undefined, [11]]]],
    ]);
  });

  test('says when each part began and when its last fact was', () => {
    const needs = story()[1]?.parts[1];
    expect([needs?.startedAt, needs?.endedAt]).toEqual([at(3), at(5)]);
  });

  test('a meeting that was opened again goes on under its number', () => {
    const again = storyOf(
      told('workshop.session_opened:s1', 'workshop.session_closed:s1', 'workshop.session_reopened:s1'),
      SESSIONS,
      [],
    );
    expect(again.map(one => [one.kind, one.number])).toEqual([
      ['meeting', 1],
      ['meeting', 1],
    ]);
  });

  test('nothing that happened makes no chapter', () => expect(storyOf([], SESSIONS, DAYS)).toEqual([]));

  test('every fact is told once', () => {
    const all = story().flatMap(one => one.parts.flatMap(part => part.facts.map(fact => fact.n)));
    expect(all).toEqual(FACTS.map(fact => fact.n));
  });
});

describe('lines', () => {
  test('three of a small kind in a row are one line, two are two', () => {
    const rows = linesOf(
      told(
        'ideas.endorsed',
        'needs.endorsed',
        'ideas.endorsed',
        'ideas.proposed',
        'ideas.endorsed',
        'ideas.endorsed',
      ),
    );
    expect(rows.map(row => [row.kind, row.facts.length])).toEqual([
      ['supported', 3],
      ['said', 1],
      ['supported', 1],
      ['supported', 1],
    ]);
  });

  test('what was said or settled is never folded', () => {
    expect(linesOf(told('ideas.proposed', 'ideas.proposed', 'ideas.proposed'))).toHaveLength(3);
    expect(linesOf(told('plan.decision_taken', 'plan.decision_taken', 'plan.decision_taken'))).toHaveLength(
      3,
    );
  });
});

describe('filters', () => {
  const kept = (wanted: Parameters<typeof filtered>[1]) =>
    filtered(story(), wanted).flatMap(one => one.parts.flatMap(part => part.facts.map(fact => fact.n)));

  test('without any all is told', () => expect(kept({ kinds: [] })).toEqual(FACTS.map(fact => fact.n)));
  test('by kind, several at once', () => expect(kept({ kinds: ['said', 'settled'] })).toEqual([4, 9]));
  test('by phase', () => expect(kept({ kinds: [], phase: 'NEEDS' })).toEqual([3, 4, 5]));
  test('by item', () => expect(kept({ kinds: [], item: 'd1' })).toEqual([9]));
  test('together they narrow', () => expect(kept({ kinds: ['people'], phase: 'NEEDS' })).toEqual([]));
  test('chapters without a fact are left out', () =>
    expect(filtered(story(), { kinds: [], item: 'n1' }).map(one => one.number)).toEqual([1]));
});

test.each([
  ['needs.proposed', 'said'],
  ['ideas.merged', 'said'],
  ['questions.asked', 'said'],
  ['ideas.endorsed', 'supported'],
  ['needs.room_support_counted', 'supported'],
  ['questions.endorsement_withdrawn', 'supported'],
  ['voting.closed', 'settled'],
  ['plan.objection_raised', 'settled'],
  ['plan.decision_superseded', 'settled'],
  ['plan.action_adopted', 'planned'],
  ['plan.published', 'planned'],
  ['people.checked_in', 'people'],
  ['evaluation.given', 'people'],
  ['workshop.paused', 'course'],
  ['privacy.text_redacted', 'course'],
  ['something.new', 'course'],
])('%s is of the kind %s', (type, kind) => expect(kindOf(type)).toBe(kind));

test('only what was taken is a decision to jump to', () => {
  expect(isDecision('plan.decision_taken')).toBe(true);
  expect(isDecision('plan.decision_proposed')).toBe(false);
});
