import { signal } from '@preact/signals';
import { get } from '../../shared/api';
import type { Shapes } from '../../shared/shapes';

export const PRACTICE = '/api/practice-rooms';

/** The rooms to practise in that are open now. */
export const practiceRooms = signal<Shapes['PracticeRoom'][]>([]);

export async function readPracticeRooms(): Promise<void> {
  const answer = await get<Shapes['AllPracticeRooms']>(PRACTICE).catch(() => undefined);
  if (answer) practiceRooms.value = answer.rooms;
}
