import { useRef } from 'preact/hooks';
import { now } from '../shared/clock';
import type { WrittenKind } from './drafts';
import { GRACE_MS } from './moment';
import { mayPropose, type PhoneState } from './phoneState';

/**
 * The seconds in which the server still takes what was being typed when its phase ended; none while its phase is on, 0
 * when they are over, or when this page never saw the phase.
 */
export function useTimeToFinish(phone: PhoneState, kind: WrittenKind | undefined): number | undefined {
  const ended = useRef<Partial<Record<WrittenKind, number | 'not yet'>>>({});
  for (const one of ['need', 'idea'] as const) {
    if (mayPropose(phone, one)) {
      // what the phone only remembers may be long over
      if (phone.boardLive.view.value) ended.current[one] = 'not yet';
    } else if (ended.current[one] === 'not yet') ended.current[one] = Date.now();
  }
  if (!kind || mayPropose(phone, kind)) return undefined;
  const since = ended.current[kind];
  if (typeof since !== 'number') return 0;
  return Math.min(GRACE_MS / 1000, Math.max(0, Math.ceil((since + GRACE_MS - now.value) / 1000)));
}
