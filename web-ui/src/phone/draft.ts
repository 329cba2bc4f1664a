import { signal } from '@preact/signals';
import { keep, recall } from '../shared/store';

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

/** What is being typed, saved at every key, so that a call or an empty battery takes nothing away. */
export function openDraft(key: string) {
  const name = `draft.${key}`;
  const draft = signal<Draft>(read(name));
  const saved = signal(draft.value.title !== '');
  return {
    draft,
    saved,
    change(part: Partial<Draft>) {
      draft.value = { ...draft.value, ...part };
      saved.value = keep(name, JSON.stringify(draft.value));
    },
    clear() {
      draft.value = { ...EMPTY, themeId: draft.value.themeId };
      saved.value = false;
      keep(name, null);
    },
  };
}

function read(name: string): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(recall(name) ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}
