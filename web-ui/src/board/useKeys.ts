import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { call, inWorkshop, Refused } from '../shared/api';
import { t, tDynamic } from '../shared/i18n';
import { uuid7 } from '../shared/ids';
import { choose, look } from '../shared/look';
import { following, minutesOf, preceding } from '../shared/phaseOrder';
import type { Shapes } from '../shared/shapes';
import { keep, recall } from '../shared/store';
import type { Board, Phase } from '../shared/types';
import type { BoardState } from './boardState';
import { type KeyAct, keyAct } from './keys';

const FIVE_MINUTES = 300;

/** What the keys of a board have changed: which sheet lies over it, how large it is, what was just said. */
export class Keys {
  readonly open = signal<'join' | 'help' | 'time' | 'blank' | null>(null);
  readonly size = signal(Number(recall('board.size')) || 1);
  readonly held = signal(false);
  readonly on = signal(recall('board.keys') !== 'off');
  readonly said = signal('');
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly state: BoardState,
    private readonly turn: Signal<number>,
    private readonly past: Signal<Board | null>,
  ) {}

  readonly close = () => {
    this.open.value = null;
    this.past.value = null;
  };

  switchOn(on: boolean): void {
    this.on.value = on;
    keep('board.keys', on ? null : 'off');
  }

  act(act: KeyAct): void {
    this.#acts[act]();
  }

  readonly #acts: Record<KeyAct, () => void> = {
    join: () => this.#toggle('join'),
    help: () => this.#toggle('help'),
    time: () => this.#toggle('time'),
    blank: () => this.#toggle('blank'),
    close: () => this.close(),
    full: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
    larger: () => this.#grow(0.05),
    smaller: () => this.#grow(-0.05),
    look: () => choose(look.value === 'dark' ? 'light' : 'dark'),
    pageOn: () => this.#leaf(1),
    pageBack: () => this.#leaf(-1),
    hold: () => {
      this.held.value = !this.held.value;
    },
    next: () => void this.#step(following),
    back: () => void this.#step(preceding),
    timer: () => void this.#timer(),
  };

  #toggle(sheet: 'join' | 'help' | 'time' | 'blank'): void {
    if (this.open.value === sheet) this.close();
    else this.open.value = sheet;
  }

  #grow(by: number): void {
    this.size.value = Math.round(Math.min(1.4, Math.max(0.8, this.size.value + by)) * 100) / 100;
    keep('board.size', this.size.value === 1 ? null : String(this.size.value));
  }

  /** Turning by hand holds the leaves: somebody is reading. */
  #leaf(by: number): void {
    this.held.value = true;
    this.turn.value = Math.max(0, this.turn.value + by);
  }

  async #step(way: typeof following): Promise<void> {
    const session = this.state.board.value?.session;
    const phase: Phase | undefined = session
      ? way(session.phase, this.state.agenda.value, this.state.turn.value)
      : undefined;
    if (!session || !phase) {
      this.#say(t('board.no_step'));
      return;
    }
    await this.#send(
      'PUT',
      `/sessions/${session.sessionId}/phase`,
      { phase } satisfies Shapes['StartPhase'],
      tDynamic(`common.phase_${phase}`),
    );
  }

  async #timer(): Promise<void> {
    const session = this.state.board.value?.session;
    if (!session) return;
    const path = `/sessions/${session.sessionId}/timer`;
    const minutes = minutesOf(session.phase, this.state.agenda.value, this.state.turn.value);
    if (session.timerEndsAt) await this.#send('DELETE', path, undefined, t('board.timer_off'));
    else
      await this.#send(
        'PUT',
        path,
        { seconds: minutes ? minutes * 60 : FIVE_MINUTES } satisfies Shapes['StartTimer'],
        t('board.timer_on'),
      );
  }

  async #send(method: 'PUT' | 'DELETE', path: string, body: unknown, done: string): Promise<void> {
    try {
      await call(method, inWorkshop(this.state.workshopId, path), body, { commandId: uuid7() });
      this.#say(done);
    } catch (problem) {
      this.#say(problem instanceof Refused ? problem.message : t('common.no_answer'));
    }
  }

  #say(words: string): void {
    this.said.value = words;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.said.value = '';
    }, 3000);
  }
}

const FIELDS = 'input, textarea, select, [contenteditable]';

export function useKeys(state: BoardState, turn: Signal<number>, past: Signal<Board | null>): Keys {
  const keys = useMemo(() => new Keys(state, turn, past), [state, turn, past]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const pressesButton = event.key === ' ' && !!target?.closest?.('button, a');
      const { key, ctrlKey, metaKey, altKey } = event;
      const elsewhere = key !== 'Escape' && (!!target?.closest?.(FIELDS) || pressesButton);
      const act = keyAct({ key, ctrlKey, metaKey, altKey, elsewhere }, state.leads.value, keys.on.value);
      if (!act) return;
      event.preventDefault();
      keys.act(keys.open.value === 'blank' && act !== 'full' ? 'close' : act);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [state, keys]);
  return keys;
}
