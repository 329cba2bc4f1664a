import { effect, type ReadonlySignal } from '@preact/signals';

/** The drawing is made for 1920 × 1080 with 16 px to the unit; every other screen gets a larger or smaller unit. */
export function unitFor(width: number, height: number, size = 1): { px: number; narrow: boolean } {
  const narrow = width < 1000;
  const fits = Math.min(width / 1920, height / 1080);
  return {
    px: narrow ? Math.min(10, Math.max(8, width / 60)) * size : 16 * Math.max(fits, 0.5) * size,
    narrow,
  };
}

/** Keeps the unit right for as long as the page is open. */
export function keepSize(size: ReadonlySignal<number>): () => void {
  const root = document.documentElement;
  const set = () => {
    const { px, narrow } = unitFor(innerWidth, innerHeight, size.value);
    root.style.fontSize = `${px.toFixed(3)}px`;
    root.classList.toggle('narrow', narrow);
  };
  addEventListener('resize', set);
  const stop = effect(set);
  return () => {
    stop();
    removeEventListener('resize', set);
  };
}
