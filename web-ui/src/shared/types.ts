/** The screens' names for the shapes of the contract. A field with `?` is left out when there is none. */

import type { Shapes } from './shapes';

export * from './items';

/** Lists every one of a kind in the order given: the compiler refuses a list where one is missing. */
export const every =
  <T>() =>
  <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): readonly T[] =>
    list;

export type Phase = Shapes['Phase'];
export const PHASES = every<Phase>()([
  'LOBBY',
  'WELCOME',
  'INPUT',
  'NEEDS',
  'IDEAS',
  'GROUPING',
  'PRIORITISING',
  'DECIDING',
  'PLANNING',
  'BREAK',
  'EVALUATION',
  'CLOSING',
]);

export type Track = Shapes['Track'];
export const TRACKS = every<Track>()(['RESIDENTS', 'COORDINATORS', 'CITY', 'OTHER']);

export type Role = Shapes['Role'];
export type ActionStatus = Shapes['ActionStatus'];
export type Outcome = Shapes['DecisionOutcome'];
export type Mandate = Shapes['Mandate'];
export type Theme = Shapes['Heading'];
export type Rules = Shapes['Rules'];
export type Retention = Shapes['Retention'];
export type PlannedSession = Shapes['Meeting'];
export type Workshop = Shapes['WorkshopFacts'];
export type Person = Shapes['AttendanceGuest'];
export type Attendance = Shapes['Attendance'];
export type PlannedAction = Shapes['PlannedAction'];
export type Plan = Shapes['Plan'];
export type Mine = Shapes['Mine'];
export type AgendaItem = Shapes['AgendaItem'];
/** All meetings as they were planned, and the phases that they really went through. */
export type Agenda = Shapes['Agenda'];
export type AgendaDay = Shapes['AgendaDay'];
export type Me = Shapes['Me'];
export type MadeCheckpoint = Shapes['MadeCheckpoint'];
/** The answer to every write. */
export type Written = Shapes['CommandAnswers'];
/** application/problem+json: `code` never changes, `detail` is the sentence for people. */
export type Problem = Shapes['Problem'];
