import { signal } from '@preact/signals';
import { keep, recall, tabStore } from '../shared/store';

export interface Draft {
  title: string;
  text: string;
  themeId?: string | undefined;
  answers: string[];
}

export const TITLE = 120;
export const TEXT = 500;
const LEAST = 3;

/** Whether a draft may be sent as it is. */
export const fits = ({ title, text }: Pick<Draft, 'title' | 'text'>) =>
  title.trim().length >= LEAST && title.length <= TITLE && text.length <= TEXT;

/** Whether a single answer may be sent as it is. */
export const says = (text: string, most: number = TEXT) => text.trim().length >= LEAST && text.length <= most;

const EMPTY: Draft = { title: '', text: '', answers: [] };

/**
 * What is being typed, saved at every key, so that a call or an empty battery takes nothing away. A tab comes back to its
 * own words; one that is opened anew to those that were written last.
 */
export function openDraft(key: string, tab: Storage | undefined = tabStore()) {
  const name = `draft.${key}`;
  const draft = signal<Draft>(read(recall(name, tab)) ?? read(recall(name)) ?? EMPTY);
  const saved = signal(draft.value.title !== '');
  let written = recall(name, tab) ?? recall(name);
  addEventListener('storage', ({ key: changed, oldValue, newValue }) => {
    // the same words were sent from another tab
    if (changed !== `narada.${name}` || newValue !== null || oldValue !== written) return;
    draft.value = EMPTY;
    saved.value = false;
    keep(name, null, tab);
  });
  return {
    draft,
    saved,
    change(part: Partial<Draft>) {
      draft.value = { ...draft.value, ...part };
      written = JSON.stringify(draft.value);
      const inTab = keep(name, written, tab);
      saved.value = keep(name, written) || inTab;
    },
    clear() {
      draft.value = EMPTY;
      saved.value = false;
      keep(name, JSON.stringify(EMPTY), tab);
      // another tab may have written there since
      if (recall(name) === written) keep(name, null);
    },
  };
}

function read(kept: string | null): Draft | undefined {
  try {
    return kept ? { ...EMPTY, ...(JSON.parse(kept) as Partial<Draft>) } : undefined;
  } catch {
    return undefined;
  }
}
