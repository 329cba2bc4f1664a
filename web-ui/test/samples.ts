import type { Board, Idea, Mine, Need } from '../src/shared/types';

/** A board on which nothing has been said yet. */
export const emptyBoard: Board = {
  position: 1,
  workshopId: 'w',
  title: 'Koalicja',
  paused: false,
  session: null,
  door: { open: false },
  present: 0,
  registered: 0,
  themes: [],
  needs: [],
  ideas: [],
  questions: [],
  voting: null,
  decisions: [],
  actions: [],
};

/** Somebody who has said nothing yet. */
export const emptyMine: Mine = {
  position: 1,
  participantId: 'p',
  kind: 'PERSON',
  sessions: [],
  needs: [],
  ideas: [],
  endorsed: { needs: [], ideas: [], questions: [] },
  objections: [],
  consents: {},
  news: [],
};

export const sampleNeed: Need = {
  needId: 'n1',
  title: 'Brakuje ławek',
  text: '',
  endorsements: 0,
  roomSupport: 0,
};

export const sampleIdea: Idea = {
  ideaId: 'i1',
  title: 'Wspólny telefon',
  text: '',
  answers: [],
  endorsements: 0,
  roomSupport: 0,
  state: 'OPEN',
};
