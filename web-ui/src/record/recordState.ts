import { computed, effect, signal, untracked } from '@preact/signals';
import { get, inWorkshop, Refused } from '../shared/api';
import { lang } from '../shared/i18n';
import { addressed, type RecordAddress } from '../shared/record/address';
import type { Shapes } from '../shared/shapes';
import type { Agenda, Attendance, Board, Workshop } from '../shared/types';
import { isDecision } from './kinds';
import { PastBoards } from './pastBoards';
import { Player } from './player';
import { type Fact, storyOf, type Wanted } from './story';

/** At most so many facts come in one answer. */
const PAGE = 1000;

/** Everything that the page of the record shows, as anybody may see it: also a facilitator reads what the public reads. */
export class RecordState {
  readonly workshop = signal<Workshop>();
  readonly agenda = signal<Agenda>();
  readonly attendance = signal<Attendance>();
  /** How it stands now: titles, decisions and the ways back to what was said. */
  readonly board = signal<Board>();
  readonly facts = signal<Fact[]>([]);
  readonly loading = signal(true);
  readonly problem = signal<'missing' | 'away'>();
  /** Which fact one points at. */
  readonly at = signal(0);
  /** Whether the story goes along to the fact that is pointed at. */
  readonly follows = signal(false);
  readonly wanted = signal<Wanted>({ kinds: [] });
  readonly place = signal<RecordAddress>({});
  readonly player = new Player(this.at, () => this.facts.value.length - 1);
  readonly past: PastBoards;
  readonly story = computed(() =>
    storyOf(this.facts.value, this.workshop.value?.sessions ?? [], this.agenda.value?.sessions ?? []),
  );
  readonly decisions = computed(() =>
    this.facts.value.flatMap((fact, n) => (isDecision(fact.type) ? n : [])),
  );
  readonly #stops: (() => void)[] = [];

  constructor(readonly id: string) {
    this.past = new PastBoards(id);
    this.#stops.push(
      effect(() => {
        lang.value;
        untracked(() => void this.load());
      }),
      effect(() => {
        const position = this.facts.value[this.at.value]?.position;
        if (position !== undefined) this.past.want(position);
      }),
    );
    const look = () => this.goTo(addressed(location.hash));
    addEventListener('hashchange', look);
    this.#stops.push(() => removeEventListener('hashchange', look));
  }

  close(): void {
    this.player.stop();
    this.past.close();
    for (const stop of this.#stops) stop();
  }

  async load(): Promise<void> {
    const first = !this.facts.value.length;
    try {
      const [workshop, agenda, attendance, board, facts] = await Promise.all([
        this.#read<Workshop>(''),
        this.#read<Agenda>('/agenda'),
        this.#read<Attendance>('/attendance?audience=PUBLIC'),
        this.#read<Board>('/board?audience=PUBLIC'),
        this.#readFacts(),
      ]);
      this.workshop.value = workshop;
      this.agenda.value = agenda;
      this.attendance.value = attendance;
      this.board.value = board;
      this.facts.value = facts;
      if (first) this.at.value = Math.max(0, facts.length - 1);
      this.loading.value = false;
      this.problem.value = undefined;
      if (first) this.goTo(addressed(location.hash));
    } catch (refusal) {
      this.problem.value = refusal instanceof Refused ? 'missing' : 'away';
    }
  }

  /** To the decision or the fact that an address names. */
  goTo(place: RecordAddress): void {
    this.place.value = place;
    const found = this.facts.value.findIndex(
      fact =>
        fact.n === place.n ||
        (place.decision !== undefined && isDecision(fact.type) && fact.items.includes(place.decision)),
    );
    if (found >= 0) this.point(found, place.n !== undefined);
  }

  /** Points at a fact by its place; what is pointed at from afar is brought in sight. */
  point(at: number, fromAfar = true): void {
    this.player.stop();
    this.follows.value = fromAfar;
    this.at.value = at;
  }

  play(): void {
    this.follows.value = true;
    this.player.toggle();
  }

  /** The decision before or after the moment one points at. */
  jump(way: -1 | 1): void {
    const { at, decisions } = this;
    const next =
      way > 0
        ? decisions.value.find(n => n > at.value)
        : [...decisions.value].reverse().find(n => n < at.value);
    if (next !== undefined) this.point(next);
  }

  #read<T>(rest: string): Promise<T> {
    return get<T>(inWorkshop(this.id, rest));
  }

  async #readFacts(): Promise<Fact[]> {
    const all: Fact[] = [];
    for (let after: number | undefined = 0; after !== undefined; ) {
      const path = `/history?audience=PUBLIC&limit=${PAGE}&after=${after}`;
      const page: Shapes['History'] = await this.#read(path);
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }
}
