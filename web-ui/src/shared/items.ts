import type { components } from './openapi';
import type { IdeaState, Phase, Theme, Track } from './types';

type Shapes = components['schemas'];

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

export type Question = Shapes['QuestionCard'];

export type Voting = Shapes['VotingCard'];

export type Decision = Shapes['DecisionCard'];

export type ObjectionRaised = Shapes['DecisionCardRaised'];

export type Action = Shapes['ActionCard'];

/** What people thought of one meeting, added up. */
export type EvaluationSum = Shapes['EvaluationsTold'];

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
