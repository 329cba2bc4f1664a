import { signal } from '@preact/signals';
import type * as Rest from './rest';
import type { Room } from './room';

export const rest = signal<typeof Rest | null>(null);

export function readRest(): void {
  import('./rest').then(
    screens => {
      rest.value = screens;
    },
    () => setTimeout(readRest, 3000),
  );
}

/** One of the screens that come after the first one. */
export function Later({
  show,
  room,
}: {
  show: Exclude<keyof typeof Rest, 'EditOwn' | 'Became' | 'Answers' | 'AlreadyThere'>;
  room: Room;
}) {
  const Screen = rest.value?.[show];
  return Screen ? <Screen room={room} /> : null;
}
