import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { keep, recall } from '../../shared/store';

/** A field whose words survive a closed tab: kept at every key, until they were accepted. */
export function useDraft(key: string, initial = ''): Signal<string> {
  const draft = useSignal(recall(`draft.${key}`) ?? initial);
  useSignalEffect(() => {
    keep(`draft.${key}`, draft.value && draft.value !== initial ? draft.value : null);
  });
  return draft;
}
