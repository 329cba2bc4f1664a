import type { PlannedAction } from '../shared/types';

const FIELDS = ['title', 'status', 'owner', 'ownerOrganisation', 'dueOn', 'firstStep', 'track'] as const;
type Field = (typeof FIELDS)[number];

/** What of an action is not as it was. Who does it is one thing, a person or an organisation. */
type Aspect = Exclude<Field, 'ownerOrganisation'>;

export interface Changes {
  added: PlannedAction[];
  dropped: PlannedAction[];
  changed: { action: PlannedAction; what: Aspect[] }[];
}

/** What is different between two versions of the plan. */
export function changesBetween(before: readonly PlannedAction[], now: readonly PlannedAction[]): Changes {
  const old = new Map(before.map(action => [action.actionId, action]));
  const kept = new Set(now.map(action => action.actionId));
  return {
    added: now.filter(action => !old.has(action.actionId)),
    dropped: before.filter(action => !kept.has(action.actionId)),
    changed: now.flatMap(action => {
      const what = aspects(old.get(action.actionId) ?? action, action);
      return what.length ? [{ action, what }] : [];
    }),
  };
}

function aspects(before: PlannedAction, now: PlannedAction): Aspect[] {
  const different = FIELDS.filter(field => (before[field] ?? '') !== (now[field] ?? ''));
  return [...new Set(different.map(field => (field === 'ownerOrganisation' ? 'owner' : field)))];
}

export const isAnyChange = ({ added, dropped, changed }: Changes): boolean =>
  added.length + dropped.length + changed.length > 0;
