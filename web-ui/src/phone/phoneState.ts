import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { get, inWorkshop } from '../shared/api';
import { BOARD_LISTS, MINE_LISTS } from '../shared/applyDelta';
import { now } from '../shared/clock';
import { follow, type Live } from '../shared/live';
import { Outbox } from '../shared/outbox';
import { keep, recall, tabStore } from '../shared/store';
import { type ShownBoard, withRetiredThemes } from '../shared/themes';
import type { Agenda, AgendaItem, Board, Mine, Phase, Plan, Workshop } from '../shared/types';

/** The one outbox of this device. */
export const outbox = new Outbox();
void outbox.start();

/** Everything one phone knows about one workshop: what it follows, and what it may do now. */
export interface PhoneState {
  id: string;
  workshop: Signal<Workshop | null>;
  agenda: Signal<AgendaItem[]>;
  plan: Signal<Plan | null>;
  board: ReadonlySignal<ShownBoard | null>;
  mine: ReadonlySignal<Mine | null>;
  boardLive: Live<Board>;
  mineLive: Live<Mine>;
  close(): void;
}

const remembered = <T>(key: string): T | null => {
  try {
    return JSON.parse(recall(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
};

export function openPhoneState(id: string): PhoneState {
  const workshop = signal<Workshop | null>(remembered(`workshop.${id}`));
  const agenda = signal<AgendaItem[]>(remembered(`agenda.${id}`) ?? []);
  const plan = signal<Plan | null>(null);
  const lastBoard = remembered<Board>(`board.${id}`);
  const lastMine = remembered<Mine>(`mine.${id}`);
  const boardLive = follow<Board>(inWorkshop(id, '/board/live'), BOARD_LISTS, { onOpen: outbox.wake });
  const mineLive = follow<Mine>(inWorkshop(id, '/mine/live'), MINE_LISTS);
  const board = computed(() => withRetiredThemes(boardLive.view.value ?? lastBoard));
  const mine = computed(
    () => mineLive.view.value ?? (mineLive.connection.value === 'refused' ? null : lastMine),
  );

  const facts = async () => {
    workshop.value = await get<Workshop>(inWorkshop(id));
    keep(`workshop.${id}`, JSON.stringify(workshop.value));
    const { sessions } = await get<Agenda>(inWorkshop(id, '/agenda'));
    const session = board.value?.session?.sessionId;
    agenda.value = sessions.find(one => one.sessionId === session)?.items ?? [];
    keep(`agenda.${id}`, JSON.stringify(agenda.value));
  };
  const whatChangesFacts = computed(
    () => `${board.value?.session?.sessionId} ${boardLive.connection.value === 'live'}`,
  );
  const stopFacts = effect(() => {
    if (whatChangesFacts.value) facts().catch(() => undefined);
  });
  // The snapshot of a room that is known is enough to open the page without a network.
  const stopKeeping = effect(() => {
    if (boardLive.view.value) keep(`board.${id}`, JSON.stringify(boardLive.view.value));
    if (mineLive.view.value)
      // what one signals is of the moment, and not kept here either
      keep(`mine.${id}`, JSON.stringify({ ...mineLive.view.value, signals: undefined }));
  });
  const stopSeen = effect(() => {
    const onBoard = boardLive.view.value?.position ?? 0;
    const inMine = mineLive.view.value?.position ?? 0;
    const late = now.value - 5000;
    void outbox.seen(
      id,
      ({ position = 0, answeredAt = 0 }) => onBoard >= position && (inMine >= position || answeredAt < late),
    );
  });

  return {
    id,
    workshop,
    agenda,
    plan,
    board,
    mine,
    boardLive,
    mineLive,
    close() {
      stopFacts();
      stopKeeping();
      stopSeen();
      boardLive.close();
      mineLive.close();
    },
  };
}

/** Everything kept on this phone about a workshop, forgotten. */
export function forgetWorkshop(id: string): void {
  for (const what of [
    'workshop',
    'agenda',
    'board',
    'mine',
    'draft.need',
    'draft.idea',
    'draft.question',
    'news',
  ])
    for (const where of [undefined, tabStore()]) keep(`${what}.${id}`, null, where);
}

const MAY_PROPOSE: Record<'need' | 'idea', readonly Phase[]> = {
  need: ['NEEDS', 'IDEAS'],
  idea: ['IDEAS', 'GROUPING'],
};
const ENDORSE: readonly Phase[] = ['NEEDS', 'IDEAS', 'GROUPING', 'PRIORITISING', 'DECIDING'];

export function mayPropose(phone: PhoneState, kind: 'need' | 'idea'): boolean {
  const session = phone.board.value?.session;
  if (!session)
    return (
      phone.workshop.value?.state !== 'CLOSED' &&
      (phone.workshop.value?.rules.contributeBetweenSessions ?? false)
    );
  return MAY_PROPOSE[kind].includes(session.phase);
}

export function mayEndorse(phone: PhoneState): boolean {
  const session = phone.board.value?.session;
  if (!phone.mine.value || phone.mine.value.kind === 'TABLE') return false;
  return session
    ? ENDORSE.includes(session.phase)
    : (phone.workshop.value?.rules.contributeBetweenSessions ?? false);
}
