import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { call, get, inWorkshop } from '../shared/api';
import { now } from '../shared/clock';
import { uuid7 } from '../shared/ids';
import { follow, type Live } from '../shared/live';
import { BOARD_LISTS, MINE_LISTS } from '../shared/merge';
import { Outbox } from '../shared/outbox';
import { keep, recall } from '../shared/store';
import type { AgendaItem, Board, Mine, Phase, Plan, Workshop } from '../shared/types';

/** The one outbox of this device. */
export const outbox = new Outbox();
void outbox.start();

/** Everything one phone knows about one workshop: what it follows, and what it may do now. */
export interface Room {
  id: string;
  workshop: Signal<Workshop | null>;
  agenda: Signal<AgendaItem[]>;
  plan: Signal<Plan | null>;
  board: ReadonlySignal<Board | null>;
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

export function openRoom(id: string): Room {
  const workshop = signal<Workshop | null>(remembered(`workshop.${id}`));
  const agenda = signal<AgendaItem[]>(remembered(`agenda.${id}`) ?? []);
  const plan = signal<Plan | null>(null);
  const lastBoard = remembered<Board>(`board.${id}`);
  const lastMine = remembered<Mine>(`mine.${id}`);
  const boardLive = follow<Board>(inWorkshop(id, '/board/live'), BOARD_LISTS, { onOpen: outbox.wake });
  const mineLive = follow<Mine>(inWorkshop(id, '/mine/live'), MINE_LISTS);
  const board = computed(() => boardLive.view.value ?? lastBoard);
  const mine = computed(
    () => mineLive.view.value ?? (mineLive.connection.value === 'refused' ? null : lastMine),
  );

  const facts = async () => {
    workshop.value = await get<Workshop>(inWorkshop(id));
    keep(`workshop.${id}`, JSON.stringify(workshop.value));
    const answer = await get<{
      items?: AgendaItem[];
      sessions?: { sessionId: string; items: AgendaItem[] }[];
    }>(inWorkshop(id, '/agenda'));
    const session = board.value?.session?.sessionId;
    agenda.value = answer.items ?? answer.sessions?.find(one => one.sessionId === session)?.items ?? [];
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
    if (mineLive.view.value) keep(`mine.${id}`, JSON.stringify(mineLive.view.value));
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
export function forgetRoom(id: string): void {
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
    keep(`${what}.${id}`, null);
}

export const MAY_PROPOSE: Record<'need' | 'idea', readonly Phase[]> = {
  need: ['NEEDS', 'IDEAS'],
  idea: ['IDEAS', 'GROUPING'],
};
const ENDORSE: readonly Phase[] = ['NEEDS', 'IDEAS', 'GROUPING', 'PRIORITISING', 'DECIDING'];

export function mayPropose(room: Room, kind: 'need' | 'idea'): boolean {
  const session = room.board.value?.session;
  if (!session)
    return (
      room.workshop.value?.state !== 'CLOSED' &&
      (room.workshop.value?.rules.contributeBetweenSessions ?? false)
    );
  return MAY_PROPOSE[kind].includes(session.phase);
}

export function mayEndorse(room: Room): boolean {
  const session = room.board.value?.session;
  if (!room.mine.value || room.mine.value.kind === 'TABLE') return false;
  return session
    ? ENDORSE.includes(session.phase)
    : (room.workshop.value?.rules.contributeBetweenSessions ?? false);
}

// What a person does. Each is written down on the phone first.

export type Kind = 'needs' | 'ideas' | 'questions';

export interface Said {
  title: string;
  text?: string;
  themeId?: string;
  answers?: string[];
}

export const propose = (room: Room, kind: 'need' | 'idea', said: Said, id: string = uuid7()) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/${kind}s/${id}`),
    body: said,
    workshopId: room.id,
    act: kind === 'need' ? 'ProposeNeed' : 'ProposeIdea',
    itemId: id,
    text: said.title,
  });

export const reword = (room: Room, kind: 'need' | 'idea', id: string, said: Said) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/${kind}s/${id}`),
    body: said,
    workshopId: room.id,
    act: 'Reword',
    itemId: id,
    text: said.title,
  });

export const withdraw = (room: Room, kind: 'need' | 'idea', id: string) =>
  outbox.put({
    method: 'DELETE',
    path: inWorkshop(room.id, `/${kind}s/${id}`),
    workshopId: room.id,
    act: 'Withdraw',
    itemId: id,
  });

export const endorse = (room: Room, kind: Kind, id: string, on: boolean) =>
  outbox.put({
    method: on ? 'PUT' : 'DELETE',
    path: inWorkshop(room.id, `/${kind}/${id}/endorsement`),
    ...(on ? { body: {} } : {}),
    workshopId: room.id,
    act: on ? 'Endorse' : 'WithdrawEndorsement',
    itemId: id,
  });

export const ask = (room: Room, text: string, id: string = uuid7()) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/questions/${id}`),
    body: { text },
    workshopId: room.id,
    act: 'AskQuestion',
    itemId: id,
    text,
  });

export const placeDots = (room: Room, votingId: string, ideaId: string, dots: number) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/votings/${votingId}/dots/${ideaId}`),
    body: { dots },
    workshopId: room.id,
    act: 'PlaceDots',
    itemId: ideaId,
    text: String(dots),
  });

export const object = (room: Room, decisionId: string, reason: string) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/decisions/${decisionId}/objections/${uuid7()}`),
    body: { reason },
    workshopId: room.id,
    act: 'RaiseObjection',
    itemId: decisionId,
    text: reason,
  });

export const evaluate = (room: Room, sessionId: string, answers: Record<string, number>, comment: string) =>
  outbox.put({
    method: 'POST',
    path: inWorkshop(room.id, `/sessions/${sessionId}/evaluation`),
    body: { answers, ...(comment ? { comment } : {}) },
    workshopId: room.id,
    act: 'GiveEvaluation',
    itemId: sessionId,
  });

export const intend = (room: Room, sessionId: string, participantId: string, coming: boolean) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(room.id, `/sessions/${sessionId}/intention/${participantId}`),
    body: { coming },
    workshopId: room.id,
    act: 'ConfirmAttendance',
    itemId: sessionId,
    text: String(coming),
  });

export const introduce = (
  workshop: string,
  participantId: string,
  who: { name?: string; organisation?: string; contact?: string; noticeVersion?: string },
) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(workshop, `/participants/${participantId}`),
    body: who,
    workshopId: workshop,
    act: 'ChangeRegistration',
    ...(who.name ? { text: who.name } : {}),
  });

/** What came too late for its phase goes to the facilitator's tray instead. */
export async function handIn(room: Room, commandId: string): Promise<void> {
  const entry = outbox.entries.value.find(one => one.commandId === commandId);
  if (!entry?.itemId) return;
  const idea = entry.act === 'ProposeIdea';
  await outbox.put({
    method: 'POST',
    path: inWorkshop(room.id, `/commands/${idea ? 'HandInIdea' : 'HandInNeed'}`),
    body: { [idea ? 'ideaId' : 'needId']: entry.itemId, ...(entry.body as object) },
    workshopId: room.id,
    act: 'HandIn',
    ...(entry.text ? { text: entry.text } : {}),
    itemId: entry.itemId,
  });
  await outbox.forget(commandId);
}

export const leave = (room: Room, participantId: string) =>
  call('DELETE', inWorkshop(room.id, `/participants/${participantId}`), undefined, { commandId: uuid7() });
export const erase = (room: Room, participantId: string) =>
  call('DELETE', inWorkshop(room.id, `/participants/${participantId}/data`), undefined, {
    commandId: uuid7(),
  });
