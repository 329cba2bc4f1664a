import { signal } from '@preact/signals';
import { workshopInAddress } from '../shared/start';

export type PhoneTab = 'now' | 'plan' | 'mine';

const TABS: Record<string, PhoneTab> = { '#plan': 'plan', '#mine': 'mine' };

/** The workshop that the address names; without one it is the join page. */
export const workshopId = signal(workshopInAddress());
export const tab = signal<PhoneTab>(TABS[location.hash] ?? 'now');

/** From the join page into the room, without loading anything again. */
export function enterRoom(workshop: string): void {
  history.replaceState(null, '', `/w/${workshop}`);
  tab.value = 'now';
  workshopId.value = workshop;
}

addEventListener('hashchange', () => {
  tab.value = TABS[location.hash] ?? 'now';
});
