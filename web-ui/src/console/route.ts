import { signal } from '@preact/signals';

export const TABS = ['room', 'items', 'choose', 'decide', 'people', 'meetings', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export type Route =
  | { page: 'setup'; token: string }
  | { page: 'list' }
  | { page: 'new' }
  | { page: 'accounts' }
  | { page: 'room'; workshopId: string; tab: Tab };

export function routeOf(hash: string): Route {
  const setup = /^#setup=(.+)$/.exec(hash);
  if (setup?.[1]) return { page: 'setup', token: decodeURIComponent(setup[1]) };
  if (hash === '#/new') return { page: 'new' };
  if (hash === '#/accounts') return { page: 'accounts' };
  const room = /^#\/w\/([^/]+)(?:\/(\w+))?/.exec(hash);
  if (room?.[1])
    return { page: 'room', workshopId: room[1], tab: TABS.find(tab => tab === room[2]) ?? 'room' };
  return { page: 'list' };
}

export const route = signal<Route>(routeOf(typeof location === 'undefined' ? '' : location.hash));

export const hrefOf = (workshopId: string, tab: Tab = 'room') => `#/w/${workshopId}/${tab}`;

export function go(hash: string): void {
  location.hash = hash;
}

export function followAddress(): void {
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
  });
}
