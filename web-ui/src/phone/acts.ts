import { call, inWorkshop } from '../shared/api';
import { uuid7 } from '../shared/ids';
import type { Entry } from '../shared/outbox';
import { outbox, type Room } from './room';

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

/** The same words once more, as a new act: the phase is open again, or the reason is gone. */
export async function sendAgain(entry: Entry): Promise<void> {
  const { method, path, body, workshopId, act, itemId, text } = entry;
  await outbox.put({
    method,
    path,
    body,
    workshopId,
    act,
    ...(itemId ? { itemId } : {}),
    ...(text ? { text } : {}),
  });
  await outbox.forget(entry.commandId);
}

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
