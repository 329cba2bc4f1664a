import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** The window is narrower than a board: the poster scrolls, one thing under another. */
export const narrow = signal(false);

interface Unit {
  px: number;
  narrow: boolean;
}

/** The drawing is made for 1920 × 1080 with 16 px to the unit; every other screen gets a larger or smaller unit, and inside another page the drawing keeps its form. */
export function unitFor(width: number, height: number, size = 1, embedded = false): Unit {
  const fits = Math.min(width / 1920, height / 1080);
  if (embedded) return { px: 16 * fits * size, narrow: false };
  const narrow = width < 1000;
  return {
    px: narrow ? Math.min(10, Math.max(8, width / 60)) * size : 16 * Math.max(fits, 0.5) * size,
    narrow,
  };
}

/** Where there is more to show, a screen larger than the drawing shows more of it, not all of it larger. */
export const closerFor = (width: number, height: number): number =>
  1 / Math.sqrt(Math.max(1, Math.min(width / 1920, height / 1080)));

/** Keeps the unit right for as long as the page is open. */
export function keepSize(size: ReadonlySignal<number>): () => void {
  const root = document.documentElement;
  const set = () => {
    const unit = unitFor(innerWidth, innerHeight, size.value, parent !== window);
    root.style.fontSize = `${unit.px.toFixed(3)}px`;
    root.style.setProperty('--closer', closerFor(innerWidth, innerHeight).toFixed(4));
    root.classList.toggle('narrow', unit.narrow);
    narrow.value = unit.narrow;
  };
  addEventListener('resize', set);
  const stop = effect(set);
  return () => {
    stop();
    removeEventListener('resize', set);
  };
}
