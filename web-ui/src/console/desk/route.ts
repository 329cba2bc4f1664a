import { signal } from '@preact/signals';
import type { Board } from '../../shared/types';
import { waits } from './nextStep';

export const TABS = ['room', 'items', 'group', 'choose', 'decide', 'people', 'meetings', 'settings'] as const;
export type DeskTab = (typeof TABS)[number];

/** What somebody who only writes down for others needs: a tab stands there while there is something to do in it. */
export function scribeTabs(board: Board | null): readonly DeskTab[] {
  const choosing: DeskTab[] = board?.voting?.state === 'OPEN' ? ['choose'] : [];
  const deciding: DeskTab[] = board?.decisions.some(waits) ? ['decide'] : [];
  return ['items', ...choosing, ...deciding, 'people'];
}

type Route =
  | { page: 'setup'; token: string }
  | { page: 'list' }
  | { page: 'new'; from?: string }
  | { page: 'accounts' }
  | { page: 'room'; workshopId: string; tab: DeskTab };

export function routeOf(hash: string): Route {
  const setup = /^#setup=(.+)$/.exec(hash);
  if (setup?.[1]) return { page: 'setup', token: decodeURIComponent(setup[1]) };
  const next = /^#\/new(?:\/([^/]+))?$/.exec(hash);
  if (next) return next[1] ? { page: 'new', from: next[1] } : { page: 'new' };
  if (hash === '#/accounts') return { page: 'accounts' };
  const room = /^#\/w\/([^/]+)(?:\/(\w+))?/.exec(hash);
  if (room?.[1])
    return { page: 'room', workshopId: room[1], tab: TABS.find(tab => tab === room[2]) ?? 'room' };
  return { page: 'list' };
}

export const route = signal<Route>(routeOf(typeof location === 'undefined' ? '' : location.hash));

export const hrefOf = (workshopId: string, tab: DeskTab = 'room') => `#/w/${workshopId}/${tab}`;

/** The page of a new workshop that follows this one. */
export const nextHref = (workshopId: string) => `#/new/${workshopId}`;

export function go(hash: string): void {
  location.hash = hash;
}

export function followAddress(): void {
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
  });
}
