/** The shapes that the server sends (API.md and what the wire adds). A field with `?` is left out when there is none. */

import type { Action, Idea, Need } from './items';

export * from './items';

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

export type Role =
  | 'OWNER'
  | 'FACILITATOR'
  | 'SCRIBE'
  | 'PARTICIPANT'
  | 'PROJECTOR'
  | 'OBSERVER'
  | 'AUDITOR'
  | 'NOBODY';
export type Track = 'RESIDENTS' | 'COORDINATORS' | 'CITY' | 'OTHER';
export const TRACKS: readonly Track[] = ['RESIDENTS', 'COORDINATORS', 'CITY', 'OTHER'];
export type ActionStatus = 'PLANNED' | 'ACTIVE' | 'STUCK' | 'DONE';
export type IdeaState = 'OPEN' | 'PARKED' | 'DROPPED' | 'ADOPTED';
export type Outcome = 'ADOPTED' | 'PARKED' | 'REJECTED';
export type Mandate = 'ROOM' | 'ORGANISER' | 'TO_BE_CONFIRMED';

export interface Theme {
  themeId: string;
  name: string;
  /** Its place among all themes there ever were, from 0; its colour goes by it. */
  number?: number;
  /** Nothing new goes under it. */
  retired?: boolean;
}

export interface Rules {
  dotBudget: number;
  dotsPerIdea: number;
  dotsNeedCheckIn: boolean;
  endorseOwn: boolean;
  preModeration: boolean;
  editWindowSeconds: number;
  namesOnBoard: boolean;
  contributeBetweenSessions: boolean;
  contributeFrom?: 'JOINED' | 'REGISTERED';
  itemsPerPerson: number;
  retention?: { contactDays: number; proofYears: number };
}

export interface PlannedSession {
  sessionId: string;
  number: number;
  startsAt: string;
  endsAt: string;
  place?: string;
  state: 'PLANNED' | 'OPEN' | 'CLOSED';
}

export interface Workshop {
  workshopId: string;
  title: string;
  purpose: string;
  organiser: string;
  place: string;
  timezone: string;
  language: string;
  capacity?: number;
  registrationOpen: boolean;
  state: 'PLANNED' | 'RUNNING' | 'CLOSED';
  sessions: PlannedSession[];
  themes: Theme[];
  rules: Rules;
  notice: { version: string; text: string };
}

export interface Person {
  participantId: string;
  name?: string | null;
  organisation?: string | null;
  registered: string[];
  checkedIn: { sessionId: string; at: string; method: string; left?: boolean }[];
  kind?: 'PERSON' | 'TABLE';
  phone?: boolean;
  tableId?: string;
  waitlisted?: boolean;
  /** In which lines they stand, and at which place. */
  waiting?: { sessionId: string; place: number }[];
  removed?: boolean;
}

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

export interface News {
  position: number;
  kind: string;
  id?: string;
  text: string;
}

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

export interface AgendaItem {
  phase: Phase;
  title: string;
  minutes: number;
  text?: string;
}

/** One meeting as it was planned, and the phases that it really went through. */
export interface AgendaDay {
  sessionId: string;
  number: number;
  items: AgendaItem[];
  phases: { phase: Phase; startedAt: string; endedAt?: string }[];
}

export interface Me {
  role: Role;
  name?: string;
  workshops: { workshopId: string; title: string; role: Role; participantId?: string }[];
}

/** The answer to every write. */
export interface Written {
  position: number;
  changed: boolean;
}

/** application/problem+json: `code` never changes, `detail` is the sentence for people. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code: string;
  field?: string;
}
