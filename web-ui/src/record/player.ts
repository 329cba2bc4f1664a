import { type Signal, signal } from '@preact/signals';

/** All that happened passes by in so many seconds, however much it was. */
export const SECONDS = 60;
const TICK_MS = 200;

/** Goes through the moments by itself, and on from where one stands. */
export class Player {
  readonly playing = signal(false);
  #timer: ReturnType<typeof setInterval> | undefined;
  #began = 0;

  /** `at` is which moment is shown, `last` the number of the last one. */
  constructor(
    readonly at: Signal<number>,
    readonly last: () => number,
  ) {}

  toggle(): void {
    if (this.playing.value) this.stop();
    else this.play();
  }

  play(): void {
    if (this.playing.value || this.last() <= 0) return;
    if (this.at.value >= this.last()) this.at.value = 0;
    this.#began = Date.now() - (this.at.value / this.last()) * SECONDS * 1000;
    this.playing.value = true;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.playing.value = false;
  }

  #tick(): void {
    const share = (Date.now() - this.#began) / (SECONDS * 1000);
    this.at.value = Math.min(this.last(), Math.floor(share * this.last()));
    if (share >= 1) this.stop();
  }
}
