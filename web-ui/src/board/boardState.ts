import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { agendaOf } from '../shared/agenda';
import { get, inWorkshop } from '../shared/api';
import { BOARD_LISTS } from '../shared/applyDelta';
import { standingActions } from '../shared/boardItems';
import { lang, speak } from '../shared/i18n';
import { last } from '../shared/last';
import { endOfLast, readLastTime } from '../shared/lastMeeting';
import { follow } from '../shared/live';
import { turnOf } from '../shared/phaseOrder';
import type { PastView } from '../shared/sinceLastMeeting';
import { recall } from '../shared/store';
import { type ShownBoard, withRetiredThemes } from '../shared/themes';
import { throttle } from '../shared/throttle';
import type { Agenda, AgendaItem, Attendance, Board, Me, Workshop } from '../shared/types';

const LEADING = new Set(['OWNER', 'FACILITATOR']);

/** Everything that a board follows: the live view, and the facts around it that change with the phase. */
export class BoardState {
  readonly workshop = signal<Workshop | null>(null);
  readonly agenda = signal<AgendaItem[]>([]);
  readonly attendance = signal<Attendance | undefined>(undefined);
  /** For the how many-th time the session is in its phase. */
  readonly turn = signal(1);
  /** When this phase began. */
  readonly since = signal<string | undefined>(undefined);
  /** How it stood when the room last met. */
  readonly lastTime = signal<PastView | undefined>(undefined);
  /** A facilitator is signed in here: the keys that change the workshop work. */
  readonly leads = signal(false);
  readonly board: ReadonlySignal<ShownBoard | null>;
  readonly #live;
  readonly #stops: (() => void)[] = [];

  constructor(readonly workshopId: string) {
    // also on the facilitator's own laptop a board shows what the room may see, and stands still when it is paused
    this.#live = follow<Board>(inWorkshop(workshopId, '/board/live?audience=PROJECTOR'), BOARD_LISTS);
    const slow = throttle(this.#live.view);
    this.board = computed(() => withRetiredThemes(standingActions(slow.value.value)));
    this.#stops.push(
      slow.stop,
      effect(() => {
        this.phase.value;
        void this.#readAround();
      }),
    );
    void this.#whoLooks();
  }

  get connection() {
    return this.#live.connection;
  }
  get lostSince() {
    return this.#live.lostSince;
  }

  readonly phase = computed(() => {
    const session = this.board?.value?.session;
    return session ? `${session.sessionId} ${session.phase}` : 'none';
  });

  close(): void {
    for (const stop of this.#stops) stop();
    this.#live.close();
  }

  async #readAround(): Promise<void> {
    const quietly = <T>(path: string) => get<T>(inWorkshop(this.workshopId, path)).catch(() => undefined);
    const workshop = await quietly<Workshop>('');
    if (workshop) {
      this.workshop.value = workshop;
      const spoken = workshop.language;
      if (!recall('lang') && (spoken === 'pl' || spoken === 'en') && spoken !== lang.value)
        await speak(spoken);
    } else if (!this.workshop.value) setTimeout(() => void this.#readAround(), 3000);
    const answer = await quietly<Agenda>('/agenda');
    const session = this.board.value?.session ?? null;
    const agenda = agendaOf(answer, session?.sessionId);
    if (agenda) this.agenda.value = agenda;
    const day = answer?.sessions.find(one => one.sessionId === session?.sessionId);
    this.turn.value = turnOf(session?.phase, day?.phases);
    const lap = last(day?.phases ?? []);
    this.since.value = lap?.phase === session?.phase ? lap?.startedAt : undefined;
    const attendance = await quietly<Attendance>('/attendance');
    if (attendance) this.attendance.value = attendance;
    const end = endOfLast(answer?.sessions ?? [], session);
    this.lastTime.value = end ? await readLastTime(this.workshopId, end) : undefined;
  }

  async #whoLooks(): Promise<void> {
    const me = await get<Me>('/api/me').catch(() => undefined);
    const here = me?.workshops.find(one => one.workshopId === this.workshopId)?.role;
    this.leads.value = LEADING.has(me?.role ?? '') || LEADING.has(here ?? '');
  }
}
