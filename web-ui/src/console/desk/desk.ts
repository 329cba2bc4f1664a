import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { agendaOf } from '../../shared/agenda';
import { get, inWorkshop, type Method } from '../../shared/api';
import { ATTENDANCE_LISTS, BOARD_LISTS } from '../../shared/applyDelta';
import { standingActions } from '../../shared/boardItems';
import { follow } from '../../shared/live';
import { turnOf } from '../../shared/phaseOrder';
import type { Shapes } from '../../shared/shapes';
import { keep, recall } from '../../shared/store';
import { type ShownBoard, withRetiredThemes } from '../../shared/themes';
import { throttle } from '../../shared/throttle';
import type {
  Agenda,
  AgendaDay,
  AgendaItem,
  Attendance,
  Board,
  Plan,
  Workshop,
  Written,
} from '../../shared/types';
import { me, scribes, whoAmI } from './login';
import { UndoLog } from './undo';
import type { Attempt } from './useAction';

/** Somebody's words that came too late for the phase. */
export interface LateItem {
  id: string;
  title: string | null;
}

const lateItems = ({ needs, ideas }: Shapes['LateTray']): LateItem[] => [
  ...needs.map(need => ({ id: need.needId, title: need.title })),
  ...ideas.map(idea => ({ id: idea.ideaId, title: idea.title })),
];

/** The facilitator's desk for one workshop: what is live, what was done, and the way to do something. */
export class Desk {
  readonly workshop = signal<Workshop | null>(null);
  readonly late = signal<LateItem[]>([]);
  readonly version = signal<number | undefined>(undefined);
  readonly missing = signal(false);
  /** What was hidden here by hand: it is not what waits to be read. */
  readonly hiddenByHand: ReadonlySignal<readonly string[]>;
  readonly undo: UndoLog;
  /** The board without what was taken out of the plan, as everybody else sees it. */
  readonly board: ReadonlySignal<ShownBoard | null>;
  /** Whoever only writes down for others is offered nothing that leads the room. */
  readonly leads = computed(() => !scribes(me.value, this.workshopId));
  /** Actions that were taken out of the plan, to be put back. */
  readonly dropped = computed(
    () => this.#throttledBoard.value.value?.actions.filter(one => one.dropped) ?? [],
  );
  readonly #agendas = signal<Agenda | undefined>(undefined);
  readonly #board;
  readonly #attendance;
  readonly #throttledBoard;
  readonly #stops: (() => void)[] = [];
  readonly #hiddenByHand = signal<readonly string[]>([]);

  constructor(readonly workshopId: string) {
    this.undo = new UndoLog(workshopId);
    this.hiddenByHand = this.#hiddenByHand;
    this.#hiddenByHand.value = recall(`hidden.${workshopId}`)?.split(' ') ?? [];
    this.#board = follow<Board>(inWorkshop(workshopId, '/board/live'), BOARD_LISTS, {
      // the line may have ended because a login or a role did
      onOpen: () => void whoAmI(),
    });
    this.#attendance = follow<Attendance>(inWorkshop(workshopId, '/attendance/live'), ATTENDANCE_LISTS);
    this.#throttledBoard = throttle(this.#board.view);
    this.board = computed(() => withRetiredThemes(standingActions(this.#throttledBoard.value.value)));
    const around = computed(() => {
      const view = this.board.value;
      return (
        view &&
        `${view.session?.sessionId} ${view.session?.phase} ${view.actions.length} ${view.title} ${view.door.open} ${view.late}`
      );
    });
    this.#stops.push(
      this.#throttledBoard.stop,
      effect(() => {
        around.value;
        void this.refresh();
      }),
    );
  }

  get attendance() {
    return this.#attendance.view;
  }
  get connection() {
    return this.#board.connection;
  }
  get lostSince() {
    return this.#board.lostSince;
  }

  agenda(sessionId?: string): AgendaItem[] {
    const id = sessionId ?? this.board.value?.session?.sessionId;
    return agendaOf(this.#agendas.value, id) ?? [];
  }

  /** Every meeting as planned and as it went. */
  get days(): AgendaDay[] {
    return this.#agendas.value?.sessions ?? [];
  }

  /** For the how many-th time the open meeting is in its phase. */
  get turn(): number {
    const session = this.board.value?.session;
    const day = this.days.find(one => one.sessionId === session?.sessionId);
    return turnOf(session?.phase, day?.phases);
  }

  async refresh(): Promise<void> {
    const quietly = <T>(path: string) => get<T>(inWorkshop(this.workshopId, path)).catch(() => undefined);
    const [workshop, agendas, late, plan] = await Promise.all([
      quietly<Workshop>(''),
      quietly<Agenda>('/agenda'),
      quietly<Shapes['LateTray']>('/late'),
      quietly<Plan>('/plan'),
    ]);
    this.missing.value = !workshop && !this.workshop.value;
    if (workshop) this.workshop.value = workshop;
    if (agendas) this.#agendas.value = agendas;
    if (late) this.late.value = lateItems(late);
    if (plan) this.version.value = plan.version;
  }

  /** Does something in this workshop; with words it can be taken back from the place where acts are taken back. */
  async act<T extends Written = Written>(
    attempt: Attempt,
    method: Method,
    path: string,
    body?: unknown,
    words?: string,
  ): Promise<T | undefined> {
    const answer = await attempt.run<T>(method, inWorkshop(this.workshopId, path), body);
    if (answer && words && answer.changed !== false) this.undo.add(words, answer.position);
    return answer;
  }

  /** Leaves something off the board for good, or until it is restored. */
  putAway(id: string): void {
    if (this.#hiddenByHand.value.includes(id)) return;
    this.#hiddenByHand.value = [...this.#hiddenByHand.value, id];
    keep(`hidden.${this.workshopId}`, this.#hiddenByHand.value.join(' '));
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#board.close();
    this.#attendance.close();
  }
}
