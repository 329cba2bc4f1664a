import { PauseButton } from '../room/PauseButton';
import type { BarProps } from './Bar';

/** The way to hold the board still. */
export function PausePart({ desk, board }: BarProps) {
  return desk.leads.value ? <PauseButton desk={desk} paused={board.paused} /> : null;
}
