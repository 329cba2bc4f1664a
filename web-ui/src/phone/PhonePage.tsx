import { effect, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { workshopId } from './route';

const Join = signal<ComponentType | null>(null);
const PhoneState = signal<ComponentType<{ id: string }> | null>(null);

/** `/` asks for the way in; `/w/{w}` is the room. Each comes by itself, so that the first sight is light. */
export function PhonePage() {
  const id = workshopId.value;
  if (id) return PhoneState.value && <PhoneState.value key={id} id={id} />;
  return Join.value && <Join.value />;
}

export function readAhead(): void {
  effect(() => {
    if (workshopId.value || Join.value) {
      void import('./RoomPage').then(page => {
        PhoneState.value = page.RoomPage;
      });
    } else {
      void import('./JoinPage').then(page => {
        Join.value = page.JoinPage;
      });
    }
  });
}
