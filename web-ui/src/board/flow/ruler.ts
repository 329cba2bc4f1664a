import { render, type VNode } from 'preact';

/** A thing to be measured, and all that its size depends on. */
export interface Specimen {
  key: string;
  /** In pixels; without one, as narrow as whole words allow. */
  width?: number;
  /** The class that makes things larger or sets them closer. */
  size: string;
  draw: () => VNode | null;
  /** Only this part of it. */
  part?: string;
}

const nameOf = ({ key, width, size }: Specimen) => `${size} ${width?.toFixed(2) ?? ''} ${key}`;

/** Finds out how tall things really stand, by setting each of them once where nobody sees it. */
export class Ruler {
  readonly #known = new Map<string, number>();

  constructor(private readonly place: HTMLElement) {}

  /** How tall it stands; of one without a width, how wide. */
  of(measure: Specimen): number {
    this.learn([measure]);
    return this.#known.get(nameOf(measure)) ?? 0;
  }

  /** Many at once cost hardly more than one. */
  learn(measures: readonly Specimen[]): void {
    const unknown = measures.filter(measure => !this.#known.has(nameOf(measure)));
    if (!unknown.length) return;
    const cells = unknown.map(({ width, size, draw }) => {
      const cell = document.createElement('div');
      cell.className = width === undefined ? `${size} whole-words` : size;
      cell.style.width = width === undefined ? 'min-content' : `${width}px`;
      render(draw(), cell);
      return cell;
    });
    this.place.append(...cells);
    unknown.forEach((measure, n) => {
      this.#known.set(nameOf(measure), sizeOf(cells[n] as HTMLElement, measure));
    });
    for (const cell of cells) {
      render(null, cell);
      cell.remove();
    }
  }
}

function sizeOf(cell: HTMLElement, { width, part }: Specimen): number {
  const measured = part ? cell.querySelector(part) : cell;
  const style = measured && getComputedStyle(measured);
  return (style && Number.parseFloat(width === undefined ? style.width : style.height)) || 0;
}
