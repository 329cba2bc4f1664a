/** What people said, and what became of it: the screens' names for the shapes of the contract. */

import type { Shapes } from './shapes';

export type Need = Shapes['NeedCard'];
export type Idea = Shapes['IdeaCard'];
/** What a need and an idea have in common. Erased text is null. */
export type Item = Omit<Need, 'needId'>;

/** As only their author sees them. */
export type OwnNeed = Shapes['OwnNeed'];
export type OwnIdea = Shapes['OwnIdea'];

export type Question = Shapes['QuestionCard'];
export type Voting = Shapes['VotingCard'];
export type Decision = Shapes['DecisionCard'];
export type ObjectionRaised = Shapes['DecisionCardRaised'];
export type Action = Shapes['ActionCard'];
/** What people thought of one meeting, added up. */
export type EvaluationSum = Shapes['EvaluationsTold'];
export type Board = Shapes['Board'];
