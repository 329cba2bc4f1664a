import { Question, Support, Thumb } from './icons';
import type { Shapes } from './shapes';
import { every } from './types';

export const REACTIONS = every<Shapes['ReactionKind']>()(['HEART', 'THUMB', 'QUESTION']);

/** The sign of a reaction. */
export function ReactionSign({ kind }: { kind: Shapes['ReactionKind'] }) {
  if (kind === 'HEART') return <Support />;
  return kind === 'THUMB' ? <Thumb /> : <Question />;
}
