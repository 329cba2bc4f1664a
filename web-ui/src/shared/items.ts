import type { ActionStatus, IdeaState, Mandate, Outcome, Phase, Theme, Track } from './types';

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
  /** How it came in; facilitators are told. */
  via?: 'PHONE' | 'PAPER' | 'VOICE';
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
  /** The later session in which the room said that it goes on with it. */
  carriedTo?: string;
}

export interface Question {
  questionId: string;
  text: string | null;
  sessionId?: string;
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
  /** In which session it was taken. */
  sessionNumber?: number;
  openObjections: number;
  supersededBy?: string;
  /** For who is in the room; `name` for facilitators. */
  objections?: ObjectionRaised[];
}

export interface ObjectionRaised {
  objectionId: string;
  reason: string | null;
  how?: string | null;
  name?: string | null;
}

export interface Action {
  actionId: string;
  decisionId?: string;
  /** The decision that holds instead, where the one behind it was replaced. */
  decisionSupersededBy?: string;
  ideaIds: string[];
  title: string | null;
  track: Track;
  owner?: string | null;
  ownerOrganisation?: string | null;
  dueOn?: string;
  firstStep?: string | null;
  status: ActionStatus;
  note?: string | null;
  /** Taken out of the plan; only facilitators see it, with the reason. */
  dropped?: boolean;
  reason?: string | null;
}

/** What people thought of one meeting, added up. */
export interface EvaluationSum {
  given: number;
  /** Added up only from five answers on. */
  useful?: number;
  heard?: number;
  comeAgain?: number;
  comments: (string | null)[];
}

export interface Board {
  position: number;
  workshopId: string;
  title: string;
  paused: boolean;
  /** How much is in the late tray; facilitators are told. */
  late?: number;
  session: { sessionId: string; number: number; phase: Phase; timerEndsAt?: string } | null;
  door: { open: boolean; code?: string; joinUrl?: string };
  present: number;
  registered: number;
  themes: Theme[];
  /** No longer offered, but needs and ideas may still stand under them. */
  retiredThemes?: Theme[];
  tables?: { tableId: string; name: string }[];
  needs: Need[];
  ideas: Idea[];
  questions: Question[];
  voting: Voting | null;
  decisions: Decision[];
  actions: Action[];
  /** By the number of the meeting; for facilitators. */
  evaluations?: Record<string, EvaluationSum>;
}
