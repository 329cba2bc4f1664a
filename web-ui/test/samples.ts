import type { Board } from '../src/shared/types';

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
