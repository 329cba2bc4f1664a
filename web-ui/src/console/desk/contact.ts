import { signal } from '@preact/signals';

/** Grows with everything that the server says: whatever was said about its silence is no longer true then. */
export const contact = signal(0);

export function heard(): void {
  contact.value = contact.peek() + 1;
}
