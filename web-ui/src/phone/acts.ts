import { call, inWorkshop } from '../shared/api';
import { uuid7 } from '../shared/ids';
import type { OutboxEntry } from '../shared/outbox';
import type { Shapes } from '../shared/shapes';
import { outbox, type PhoneState } from './phoneState';

// What a person does. Each is written down on the phone first.

export type EndorsableKind = 'needs' | 'ideas' | 'questions';

export interface Contribution {
  title: string;
  text?: string;
  themeId?: string;
  answers?: string[];
}

export const propose = (phone: PhoneState, kind: 'need' | 'idea', said: Contribution, id: string = uuid7()) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/${kind}s/${id}`),
    body: said satisfies Shapes['ProposeNeed' | 'ProposeIdea'],
    workshopId: phone.id,
    act: kind === 'need' ? 'ProposeNeed' : 'ProposeIdea',
    itemId: id,
    text: said.title,
  });

export const reword = (phone: PhoneState, kind: 'need' | 'idea', id: string, said: Contribution) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/${kind}s/${id}`),
    body: said satisfies Shapes['RewordNeed' | 'RewordIdea'],
    workshopId: phone.id,
    act: 'Reword',
    itemId: id,
    text: said.title,
  });

export const withdraw = (phone: PhoneState, kind: 'need' | 'idea', id: string) =>
  outbox.put({
    method: 'DELETE',
    path: inWorkshop(phone.id, `/${kind}s/${id}`),
    workshopId: phone.id,
    act: 'Withdraw',
    itemId: id,
  });

export const endorse = (phone: PhoneState, kind: EndorsableKind, id: string, on: boolean) =>
  outbox.put({
    method: on ? 'PUT' : 'DELETE',
    path: inWorkshop(phone.id, `/${kind}/${id}/endorsement`),
    ...(on ? { body: {} } : {}),
    workshopId: phone.id,
    act: on ? 'Endorse' : 'WithdrawEndorsement',
    itemId: id,
  });

export const ask = (phone: PhoneState, text: string, id: string = uuid7()) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/questions/${id}`),
    body: { text } satisfies Shapes['AskQuestion'],
    workshopId: phone.id,
    act: 'AskQuestion',
    itemId: id,
    text,
  });

export const placeDots = (phone: PhoneState, votingId: string, ideaId: string, dots: number) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/votings/${votingId}/dots/${ideaId}`),
    body: { dots } satisfies Shapes['PlaceDots'],
    workshopId: phone.id,
    act: 'PlaceDots',
    itemId: ideaId,
    text: String(dots),
  });

export const object = (phone: PhoneState, decisionId: string, reason: string, id: string) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/decisions/${decisionId}/objections/${id}`),
    body: { reason } satisfies Shapes['RaiseObjection'],
    workshopId: phone.id,
    act: 'RaiseObjection',
    itemId: decisionId,
    text: reason,
  });

export const withdrawObjection = (phone: PhoneState, decisionId: string, id: string) =>
  outbox.put({
    method: 'DELETE',
    path: inWorkshop(phone.id, `/decisions/${decisionId}/objections/${id}`),
    workshopId: phone.id,
    act: 'WithdrawObjection',
    itemId: decisionId,
  });

export const evaluate = (
  phone: PhoneState,
  sessionId: string,
  answers: Shapes['GiveEvaluation']['answers'],
  comment: string,
) =>
  outbox.put({
    method: 'POST',
    path: inWorkshop(phone.id, `/sessions/${sessionId}/evaluation`),
    body: { answers, ...(comment ? { comment } : {}) } satisfies Shapes['GiveEvaluation'],
    workshopId: phone.id,
    act: 'GiveEvaluation',
    itemId: sessionId,
  });

export const intend = (phone: PhoneState, sessionId: string, participantId: string, coming: boolean) =>
  outbox.put({
    method: 'PUT',
    path: inWorkshop(phone.id, `/sessions/${sessionId}/intention/${participantId}`),
    body: { coming } satisfies Shapes['ConfirmAttendance'],
    workshopId: phone.id,
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
    body: who satisfies Shapes['ChangeRegistration'],
    workshopId: workshop,
    act: 'ChangeRegistration',
    ...(who.name ? { text: who.name } : {}),
  });

/** The same words once more, as a new act: the phase is open again, or the reason is gone. */
export async function sendAgain(entry: OutboxEntry): Promise<void> {
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

/** What comes too late for its phase goes to the facilitator's tray instead. */
export const handInNew = (phone: PhoneState, kind: 'need' | 'idea', said: Contribution, id = uuid7()) =>
  outbox.put({
    method: 'POST',
    path: inWorkshop(phone.id, `/commands/${kind === 'idea' ? 'HandInIdea' : 'HandInNeed'}`),
    body:
      kind === 'idea'
        ? ({ ideaId: id, ...said } satisfies Shapes['HandInIdea'])
        : ({ needId: id, ...said } satisfies Shapes['HandInNeed']),
    workshopId: phone.id,
    act: 'HandIn',
    itemId: id,
    text: said.title,
  });

/** The same for what the server has already refused as too late. */
export async function handIn(phone: PhoneState, commandId: string): Promise<void> {
  const entry = outbox.entries.value.find(one => one.commandId === commandId);
  if (!entry?.itemId) return;
  const kind = entry.act === 'ProposeIdea' ? 'idea' : 'need';
  await handInNew(phone, kind, entry.body as Contribution, entry.itemId);
  await outbox.forget(commandId);
}

export const leave = (phone: PhoneState, participantId: string) =>
  call('DELETE', inWorkshop(phone.id, `/participants/${participantId}`), undefined, { commandId: uuid7() });
export const erase = (phone: PhoneState, participantId: string) =>
  call('DELETE', inWorkshop(phone.id, `/participants/${participantId}/data`), undefined, {
    commandId: uuid7(),
  });
