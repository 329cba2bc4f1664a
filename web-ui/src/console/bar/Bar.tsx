import type { ComponentType } from 'preact';
import { t } from '../../shared/i18n';
import type { ShownBoard } from '../../shared/themes';
import type { Workshop } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { ClockPart } from './ClockPart';
import { DoorPart } from './DoorPart';
import { NextPart } from './NextPart';
import { NowPart } from './NowPart';
import { PausePart } from './PausePart';
import { UndoPart } from './UndoPart';

/** What every part of the bar is drawn from. */
export interface BarProps {
  desk: Desk;
  board: ShownBoard;
  workshop: Workshop;
}

/** From left to right: where we are, what leads the room, the way back, the way on. */
const PARTS: readonly ComponentType<BarProps>[] = [
  NowPart,
  ClockPart,
  DoorPart,
  PausePart,
  UndoPart,
  NextPart,
];

/** What a facilitator reaches for at any moment; it stays in its place on every tab. */
export function Bar(props: BarProps) {
  return (
    <section class="bar" aria-label={t('console.bar')} data-testid="bar">
      {PARTS.map(Part => (
        <Part key={Part.name} {...props} />
      ))}
    </section>
  );
}
