import { openDraft } from './draft';
import type { PhoneState } from './phoneState';

export type WrittenKind = 'need' | 'idea';
type Drafts = Record<WrittenKind, ReturnType<typeof openDraft>>;

const known = new WeakMap<PhoneState, Drafts>();

/** The two sheets that one writes on in this workshop. */
export function draftsOf(phone: PhoneState): Drafts {
  const drafts = known.get(phone) ?? {
    need: openDraft(`need.${phone.id}`),
    idea: openDraft(`idea.${phone.id}`),
  };
  known.set(phone, drafts);
  return drafts;
}

/** On which of them something is half written. */
export const isBegun = (drafts: Drafts): WrittenKind | undefined =>
  (['idea', 'need'] as const).find(kind => drafts[kind].draft.value.title.trim() !== '');
