import { type Signal, signal } from '@preact/signals';

/** What is being dragged, and what it is held over. */
export interface Dragged {
  id: string;
  over: Target | undefined;
}
export type Target = { kind: 'card'; id: string } | { kind: 'theme'; themeId: string };

/** A finger that rests trembles; so many pixels are no drag yet. */
const TREMBLE = 6;
const EDGE = 48;
const STEP = 14;

interface Held {
  id: string;
  pointer: number;
  x: number;
  y: number;
  ghost: HTMLElement | undefined;
  caption: HTMLElement | undefined;
  card: HTMLElement;
}

/** Cards moved by mouse, pen or finger alike. A finger drags by the grip, because elsewhere it scrolls. */
export class Dragging {
  readonly dragged: Signal<Dragged | undefined> = signal(undefined);
  #held: Held | undefined;

  /**
   * @param say what would happen if it were let go there; said on the card that goes along, where one looks
   */
  constructor(
    private readonly onDrop: (id: string, target: Target) => void,
    private readonly say: (id: string, target: Target) => string | undefined = () => undefined,
  ) {}

  down(event: PointerEvent, id: string): void {
    const { target, currentTarget } = event;
    if (event.button !== 0 || !(target instanceof Element) || !(currentTarget instanceof HTMLElement)) return;
    if (event.pointerType === 'touch' && !target.closest('[data-grip]')) return;
    if (target.closest('input, button')) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    this.#held = { id, pointer, x, y, ghost: undefined, caption: undefined, card: currentTarget };
    document.addEventListener('pointermove', this.#move);
    document.addEventListener('pointerup', this.#up);
    document.addEventListener('pointercancel', this.#stop);
    document.addEventListener('keydown', this.#key, true);
  }

  close(): void {
    this.#stop();
  }

  readonly #move = (event: PointerEvent) => {
    const held = this.#held;
    if (!held || event.pointerId !== held.pointer) return;
    const { clientX: x, clientY: y } = event;
    if (!held.ghost && Math.hypot(x - held.x, y - held.y) < TREMBLE) return;
    event.preventDefault();
    held.ghost ??= ghostOf(held.card);
    held.ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    const over = targetAt(x, y, held.id);
    const words = over && this.say(held.id, over);
    held.caption ??= captionOf(held.ghost);
    if (held.caption.textContent !== (words ?? '')) held.caption.textContent = words ?? '';
    this.dragged.value = { id: held.id, over };
    scrollAtEdge(x, y);
  };

  readonly #up = (event: PointerEvent) => {
    if (event.pointerId !== this.#held?.pointer) return;
    const dropped = this.dragged.value;
    if (dropped) swallowClick();
    this.#stop();
    if (dropped?.over) this.onDrop(dropped.id, dropped.over);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.dragged.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  };

  readonly #stop = () => {
    this.#held?.ghost?.remove();
    this.#held = undefined;
    this.dragged.value = undefined;
    document.removeEventListener('pointermove', this.#move);
    document.removeEventListener('pointerup', this.#up);
    document.removeEventListener('pointercancel', this.#stop);
    document.removeEventListener('keydown', this.#key, true);
  };
}

/** The card's likeness that goes along with the pointer. */
function ghostOf(card: HTMLElement): HTMLElement {
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.removeAttribute('data-testid');
  for (const one of ghost.querySelectorAll('[data-testid]')) one.removeAttribute('data-testid');
  ghost.classList.add('ghost');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  ghost.style.width = `${card.clientWidth}px`;
  card.closest('.console')?.append(ghost);
  getSelection()?.removeAllRanges();
  return ghost;
}

function captionOf(ghost: HTMLElement): HTMLElement {
  const caption = document.createElement('p');
  caption.className = 'would';
  ghost.append(caption);
  return caption;
}

function targetAt(x: number, y: number, own: string): Target | undefined {
  const under = document.elementFromPoint(x, y);
  const card = under?.closest<HTMLElement>('[data-card]')?.dataset.card;
  if (card) return card === own ? undefined : { kind: 'card', id: card };
  const themeId = under?.closest<HTMLElement>('[data-theme-id]')?.dataset.themeId;
  return themeId ? { kind: 'theme', themeId } : undefined;
}

/** Near an edge of a column or of the board it comes along. */
function scrollAtEdge(x: number, y: number): void {
  const under = document.elementFromPoint(x, y);
  const column = under?.closest('.group-cards');
  const box = column?.getBoundingClientRect();
  if (column && box) {
    if (y > box.bottom - EDGE) column.scrollTop += STEP;
    if (y < box.top + EDGE) column.scrollTop -= STEP;
  }
  const board = under?.closest('.group-columns');
  const sides = board?.getBoundingClientRect();
  if (board && sides) {
    if (x > sides.right - EDGE) board.scrollLeft += STEP;
    if (x < sides.left + EDGE) board.scrollLeft -= STEP;
  }
}

/** The click that a browser makes of a drag's end ticks nothing. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
}
