/** The shapes that the server sends (API.md and what the wire adds). A field with `?` is left out when there is none. */

import type { Action, Idea, Need } from './items';
import type { components } from './openapi';

export * from './items';

type Shapes = components['schemas'];

export const PHASES = [
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
] as const;
export type Phase = (typeof PHASES)[number];

export type Role = Shapes['Role'];
export type Track = Shapes['Track'];
export const TRACKS: readonly Track[] = ['RESIDENTS', 'COORDINATORS', 'CITY', 'OTHER'];
export type ActionStatus = Shapes['ActionStatus'];
export type IdeaState = Shapes['FateState'];
export type Outcome = Shapes['DecisionOutcome'];
export type Mandate = Shapes['Mandate'];

export interface Theme {
  themeId: string;
  name: string;
  /** Its place among all themes there ever were, from 0; its colour goes by it. */
  number?: number;
  /** Nothing new goes under it. */
  retired?: boolean;
}

export type Rules = Shapes['Rules'];
export type Retention = Shapes['Retention'];

export type PlannedSession = Shapes['Meeting'];

export type Workshop = Shapes['WorkshopFacts'];

export type Person = Shapes['AttendanceGuest'];

export interface Attendance {
  position: number;
  capacity?: number;
  sessions: {
    sessionId: string;
    number: number;
    registered: number;
    confirmed: number;
    checkedIn: number;
    /** The room as somebody counted it by eye. */
    counted?: number;
  }[];
  cameTo: Record<string, number>;
  organisations: number;
  people?: Person[];
}

export interface PlannedAction extends Action {
  origin: { decisionId?: string; ideaIds: string[]; needIds: string[]; sessionNumber?: number };
}

export interface Plan {
  position: number;
  version?: number;
  actions: PlannedAction[];
}

export type News = Shapes['MineTold'];

export interface Mine {
  position: number;
  participantId: string;
  name?: string | null;
  kind?: 'PERSON' | 'TABLE';
  sessions: {
    sessionId: string;
    number: number;
    registered: boolean;
    confirmed?: boolean;
    checkedIn: boolean;
    waitlisted?: boolean;
    /** In line, from 1. */
    place?: number;
  }[];
  needs: Need[];
  ideas: Idea[];
  endorsed: { needs: string[]; ideas: string[]; questions?: string[] };
  dots?: Record<string, number>;
  dotsLeft?: number;
  evaluated?: boolean | string[];
  /** What they agreed to, and to which version of its text. */
  consents?: Record<string, string>;
  news: News[];
}

export type AgendaItem = Shapes['AgendaItem'];

/** One meeting as it was planned, and the phases that it really went through. */
export interface AgendaDay {
  sessionId: string;
  number: number;
  items: AgendaItem[];
  phases: { phase: Phase; startedAt: string; endedAt?: string }[];
}

export type Me = Shapes['Me'];

/** The answer to every write. */
export type Written = Shapes['Written'];

/** application/problem+json: `code` never changes, `detail` is the sentence for people. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code: string;
  field?: string;
}
