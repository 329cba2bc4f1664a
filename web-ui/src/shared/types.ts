/** The shapes that the server sends (API.md and what the wire adds). A field with `?` is left out when there is none. */

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

/** What a need and an idea have in common. Erased text is null. */
export interface Item {
  title: string | null;
  text: string | null;
  themeId?: string;
  track?: Track;
  sessionId?: string;
  tableId?: string;
  endorsements: number;
  roomSupport: number;
  mergedInto?: string;
  members?: string[];
  hidden?: boolean;
  hiddenReason?: string;
  withdrawn?: boolean;
  editableUntil?: string;
}

export interface Need extends Item {
  needId: string;
  state?: string;
}

export interface Idea extends Item {
  ideaId: string;
  answers: string[];
  state: IdeaState;
  dots?: number;
}

export interface Question {
  questionId: string;
  text: string | null;
  endorsements: number;
  answer?: string | null;
}

export interface Voting {
  votingId: string;
  state: 'OPEN' | 'CLOSED';
  ideaIds: string[];
  dotBudget: number;
  dotsPerIdea: number;
  secret: boolean;
  voters: number;
  tally?: { ideaId: string; dots: number; people: number }[];
}

export interface Decision {
  decisionId: string;
  outcome?: Outcome;
  mandate?: Mandate;
  wording: string | null;
  reason?: string | null;
  ideaIds: string[];
  setAside?: string[];
  presentCount?: number;
  presentAtAllSessions?: number;
  openObjections: number;
  supersededBy?: string;
}

export interface Action {
  actionId: string;
  decisionId?: string;
  ideaIds: string[];
  title: string | null;
  track: Track;
  owner?: string | null;
  ownerOrganisation?: string | null;
  dueOn?: string;
  firstStep?: string | null;
  status: ActionStatus;
}

export interface Board {
  position: number;
  workshopId: string;
  title: string;
  paused: boolean;
  session: { sessionId: string; number: number; phase: Phase; timerEndsAt?: string } | null;
  door: { open: boolean; code?: string; joinUrl?: string };
  present: number;
  registered: number;
  themes: Theme[];
  tables?: { tableId: string; name: string }[];
  needs: Need[];
  ideas: Idea[];
  questions: Question[];
  voting: Voting | null;
  decisions: Decision[];
  actions: Action[];
}

export interface Person {
  participantId: string;
  name?: string | null;
  organisation?: string | null;
  registered: string[];
  checkedIn: { sessionId: string; at: string; method: string }[];
  waitlisted?: boolean;
}

export interface Attendance {
  position: number;
  capacity?: number;
  sessions: { sessionId: string; number: number; registered: number; confirmed: number; checkedIn: number }[];
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
  }[];
  needs: Need[];
  ideas: Idea[];
  endorsed: { needs: string[]; ideas: string[]; questions?: string[] };
  dots?: Record<string, number>;
  dotsLeft?: number;
  evaluated?: boolean | string[];
  news: News[];
}

export interface HistoryItem {
  position: number;
  n: number;
  at: string;
  type: string;
  text: string;
  actor: { role: string; name?: string };
  items: string[];
}

export interface History {
  items: HistoryItem[];
  next?: number;
}

export interface AgendaItem {
  phase: Phase;
  title: string;
  minutes: number;
  text?: string;
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
