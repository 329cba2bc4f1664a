import { signal } from '@preact/signals';
import { call, get } from '../../shared/api';
import type { Me } from '../../shared/types';
import { heard } from './contact';

/** Who sits at this console; null until we know. */
export const me = signal<Me | null>(null);
/** The server cannot be asked at the moment. */
export const unreachable = signal(false);

export async function whoAmI(): Promise<void> {
  try {
    me.value = await get<Me>('/api/me');
    unreachable.value = false;
    heard();
  } catch {
    unreachable.value = true;
  }
}

/** How long until a server that said nothing is asked again. */
export const AGAIN_MILLIS = 2000;
let asking: ReturnType<typeof setTimeout> | undefined;

/** Asks again and again, until the server says something. */
export function askUntilHeard(): void {
  clearTimeout(asking);
  asking = setTimeout(() => void whoAmI().then(() => unreachable.peek() && askUntilHeard()), AGAIN_MILLIS);
}

export async function logOut(): Promise<void> {
  await call('POST', '/api/logout', {}).catch(() => undefined);
  me.value = { role: 'NOBODY', workshops: [] };
}

export const signedIn = (one: Me | null): boolean =>
  one !== null &&
  (['OWNER', 'FACILITATOR', 'SCRIBE'].includes(one.role) ||
    one.workshops.some(w => w.role === 'FACILITATOR' || w.role === 'SCRIBE' || w.role === 'OWNER'));

/** Who writes down for others but leads nothing: what only a facilitator may do is not offered. */
export function scribes(one: Me | null, workshopId: string): boolean {
  const here = one?.workshops.find(w => w.workshopId === workshopId)?.role;
  return (
    [one?.role, here].includes('SCRIBE') && !LEAD.includes(one?.role ?? '') && !LEAD.includes(here ?? '')
  );
}
export const LEAD: readonly string[] = ['OWNER', 'FACILITATOR'];

/** Who may read here but lead nothing. */
export const watches = (one: Me | null): boolean =>
  one?.role === 'OBSERVER' || one?.role === 'AUDITOR' || false;
