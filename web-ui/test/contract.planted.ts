/** Mistakes that must not compile: were one of them to, the compiler would find the remark above it unused. */
import type { Shapes } from '../src/shared/shapes';
import { every, type Mine, type Phase } from '../src/shared/types';

const voting: Shapes['VotingCard'] = {
  votingId: 'v',
  state: 'OPEN',
  ideaIds: [],
  dotBudget: 5,
  dotsPerIdea: 3,
  secret: true,
  voters: 0,
};

// @ts-expect-error a wrong type
export const wrongType: Shapes['VotingCard'] = { ...voting, voters: 'many' };

// @ts-expect-error a missing field
export const missingField: Shapes['VotingCard'] = { votingId: 'v', state: 'OPEN', ideaIds: [] };

// @ts-expect-error an unknown phase
export const unknownPhase: Shapes['StartPhase'] = { phase: 'DREAMING' };

// @ts-expect-error a field that only one side knows
export const unknownField: Pick<Mine, 'evaluated'> = { evaluated: true };

// @ts-expect-error a list of every phase in which most are missing
export const missingPhases = every<Phase>()(['LOBBY', 'WELCOME']);
