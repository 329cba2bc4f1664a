import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type Method, Refused } from '../../shared/api';
import { t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import { contact, heard } from './contact';
import { heldFocus } from './heldFocus';
import { askUntilHeard } from './login';
import { isAway, sendUntilAnswered } from './sendUntilAnswered';

/** Something that can be done at one place of a screen: whether it is under way, and why it was refused, right there. */
export interface Attempt {
  busy: Signal<boolean>;
  problem: Signal<string | null>;
  /** The field that the refusal is about. */
  field: Signal<string | undefined>;
  /** Resolves with the answer, or with undefined when it was refused or did not come through. */
  run<T>(method: Method, path: string, body?: unknown): Promise<T | undefined>;
}

export function useAction(): Attempt {
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const field = useSignal<string | undefined>(undefined);
  const silent = useRef(false);
  useSignalEffect(() => {
    contact.value;
    if (!silent.current) return;
    silent.current = false;
    problem.value = null;
  });
  const open = useRef<{ request: string; commandId: string } | undefined>(undefined);
  return useMemo(
    () => ({
      busy,
      problem,
      field,
      async run<T>(method: Method, path: string, body?: unknown): Promise<T | undefined> {
        // the same request again after a lost answer carries the same id, so that it takes effect once
        const request = JSON.stringify([method, path, body]);
        if (open.current?.request !== request) open.current = { request, commandId: uuid7() };
        const giveBack = heldFocus();
        busy.value = true;
        problem.value = null;
        field.value = undefined;
        silent.current = false;
        try {
          const answer = await sendUntilAnswered<T>(method, path, body, open.current.commandId);
          open.current = undefined;
          heard();
          return answer;
        } catch (cause) {
          silent.current = isAway(cause);
          if (silent.current) askUntilHeard();
          else {
            open.current = undefined;
            heard();
          }
          const told = cause instanceof Refused ? (cause.problem.detail ?? cause.problem.title) : undefined;
          problem.value = told || t('common.no_answer');
          field.value = cause instanceof Refused ? cause.problem.field : undefined;
          return undefined;
        } finally {
          busy.value = false;
          giveBack();
        }
      },
    }),
    [busy, problem, field],
  );
}
