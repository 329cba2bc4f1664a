import { every } from '../shared/types';

/** What a fact is about, in the words of a reader. */
export type FactKind = 'said' | 'supported' | 'settled' | 'planned' | 'people' | 'course';
export const KINDS = every<FactKind>()(['said', 'supported', 'settled', 'planned', 'people', 'course']);

const FAMILIES: Record<string, FactKind> = {
  needs: 'said',
  ideas: 'said',
  questions: 'said',
  voting: 'settled',
  people: 'people',
  evaluation: 'people',
};
const SUPPORT = new Set(['endorsed', 'endorsement_withdrawn', 'room_support_counted', 'dots_placed']);
const SETTLING = /^(decision|objection)_/;

/** The kind of a fact by its stored name, such as `ideas.endorsed`. What is about the meeting itself is its course. */
export function kindOf(type: string): FactKind {
  const [family = '', what = ''] = type.split('.');
  if (SUPPORT.has(what)) return 'supported';
  if (family === 'plan') return SETTLING.test(what) ? 'settled' : 'planned';
  return FAMILIES[family] ?? 'course';
}

export const isDecision = (type: string): boolean => type === 'plan.decision_taken';
