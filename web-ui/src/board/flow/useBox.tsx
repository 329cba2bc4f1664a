import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The place that is to be filled, in pixels of its own drawing, however large that drawing is shown. */
export interface Box {
  width: number;
  height: number;
  /** What one unit of a card is in pixels. */
  unit: number;
  /** How many items may stand in it. */
  most: number;
  /** How wide some letters stand: what was measured in other letters is not true any more. */
  letters: number;
}

/** What tells of the unit and the letters; nobody sees it. */
export const Probe = () => (
  <>
    <span class="unit" aria-hidden="true" />
    <span class="letters" aria-hidden="true">
      Zażółć <b>gęślą</b>
    </span>
  </>
);

/** Items on one page of a board, read from eight metres at 1920 × 1080; a larger drawing holds more. */
const MOST_ITEMS = 12;
const DRAWING = 120 * 67.5;

const sizeOf = (element: Element) => {
  const { width, height } = getComputedStyle(element);
  return { width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 };
};

function boxOf(element: HTMLElement): Box {
  const wide = (probe: string) => {
    const found = element.querySelector(probe);
    return found ? sizeOf(found).width : 0;
  };
  const unit = wide('.unit') || 16;
  const letters = wide('.letters');
  const poster = sizeOf(element.closest('.poster') ?? element);
  const ratio = (poster.width * poster.height) / (unit * unit * DRAWING);
  // what stands on the edge by a fraction of a pixel stands inside
  const most = Math.round(MOST_ITEMS * Math.max(1, ratio - 0.04));
  return { ...sizeOf(element), unit, most, letters };
}

const WEIGHTS = [400, 600, 800];
const PATIENCE_MS = 1500;

/** What is measured in other letters would be placed twice: a moment's wait for ours, nothing if they are here. */
function lettersCome(): Promise<unknown> | undefined {
  const { fonts } = document;
  if (!fonts?.load) return undefined;
  const family =
    getComputedStyle(document.documentElement).getPropertyValue('--font').split(',')[0] || 'serif';
  const wanted = WEIGHTS.map(weight => `${weight} 28px ${family}`);
  if (wanted.every(font => fonts.check(font, 'aą'))) return undefined;
  return Promise.race([
    Promise.all(wanted.map(font => fonts.load(font, 'aą'))).catch(() => undefined),
    new Promise(resolve => setTimeout(resolve, PATIENCE_MS)),
  ]);
}

/** The size of an element, again whenever it changes or new letters come in. */
export function useBox(ref: RefObject<HTMLElement | null>): Box | undefined {
  const [box, show] = useState<Box>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () =>
      show(old => {
        const next = boxOf(element);
        return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
      });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    const begin = () => {
      look();
      observer?.observe(element);
      document.fonts?.addEventListener?.('loadingdone', look);
    };
    const waiting = lettersCome();
    if (waiting) void waiting.then(begin);
    else begin();
    return () => {
      observer?.disconnect();
      document.fonts?.removeEventListener?.('loadingdone', look);
    };
  }, [ref]);
  return box;
}
