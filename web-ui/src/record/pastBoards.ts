import { signal } from '@preact/signals';
import { get, inWorkshop } from '../shared/api';
import { standingActions } from '../shared/boardItems';
import { type ShownBoard, withRetiredThemes } from '../shared/themes';
import type { Board } from '../shared/types';

const KEPT = 80;
/** Whoever drags asks for many; the server answers one at a time, the newest wish next. */
const REST_MS = 150;

/** The board as it stood at any position, as everybody may see it. */
export class PastBoards {
  readonly shown = signal<ShownBoard | null>(null);
  readonly failed = signal(false);
  readonly #known = new Map<number, ShownBoard>();
  #wanted: number | undefined;
  #asking = false;

  constructor(readonly workshopId: string) {}

  want(position: number): void {
    this.#wanted = position;
    const known = this.#known.get(position);
    if (known) this.shown.value = known;
    else void this.#ask();
  }

  /** Nobody looks any more. */
  close(): void {
    this.#wanted = undefined;
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    for (let next = this.#missing(); next !== undefined; next = this.#missing()) {
      try {
        this.#keep(next, await get<Board>(inWorkshop(this.workshopId, `/board?audience=PUBLIC&at=${next}`)));
        this.failed.value = false;
      } catch {
        this.failed.value = true;
        break;
      }
      await new Promise(go => setTimeout(go, REST_MS));
    }
    this.#asking = false;
  }

  #missing(): number | undefined {
    const wanted = this.#wanted;
    if (wanted === undefined) return undefined;
    const known = this.#known.get(wanted);
    if (known) this.shown.value = known;
    return known ? undefined : wanted;
  }

  #keep(position: number, board: Board): void {
    const shown = withRetiredThemes(standingActions(board)) as ShownBoard;
    if (this.#known.size >= KEPT) this.#known.delete(this.#known.keys().next().value as number);
    this.#known.set(position, shown);
    this.shown.value = shown;
  }
}
