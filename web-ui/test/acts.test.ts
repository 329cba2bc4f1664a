import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as acts from '../src/phone/acts';
import { outbox, type PhoneState } from '../src/phone/phoneState';
import type { OutboxEntry, Outgoing } from '../src/shared/outbox';

/** Nothing is to be read or sent here, so the outbox does not begin. */
vi.mock('../src/shared/outbox', async original => {
  const { Outbox, ...rest } = await original<typeof import('../src/shared/outbox')>();
  return {
    ...rest,
    Outbox: class extends Outbox {
      override async start() {}
    },
  };
});

const phone = { id: 'w' } as PhoneState;
const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, unknown>>;
};
const doors = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map(method => ({
    method: method.toUpperCase(),
    fits: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  })),
);
const isDoor = ({ method, path }: Outgoing) =>
  doors.some(door => door.method === method && door.fits.test(path));

let put: Outgoing[];
const late = (act: string): OutboxEntry => ({
  commandId: 'late',
  seq: 1,
  at: 0,
  state: 'refused',
  method: 'PUT',
  path: '/api/workshops/w/needs/n1',
  body: { title: 'Ławki' },
  workshopId: 'w',
  act,
  itemId: 'n1',
  text: 'Ławki',
});

beforeEach(() => {
  put = [];
  vi.spyOn(outbox, 'put').mockImplementation(async outgoing => {
    put.push(outgoing);
    return { ...outgoing, commandId: 'c', seq: 1, at: 0, state: 'waiting' };
  });
  vi.spyOn(outbox, 'forget').mockResolvedValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  outbox.entries.value = [];
});

test.each<[string, () => Promise<unknown>]>([
  ['a need', () => acts.propose(phone, 'need', { title: 'Ławki' })],
  ['an idea', () => acts.propose(phone, 'idea', { title: 'Telefon' })],
  ['other words for a need', () => acts.reword(phone, 'need', 'n1', { title: 'Ławki' })],
  ['taking an idea back', () => acts.withdraw(phone, 'idea', 'i1')],
  ['supporting a need', () => acts.endorse(phone, 'needs', 'n1', true)],
  ['supporting an idea', () => acts.endorse(phone, 'ideas', 'i1', true)],
  ['supporting a question', () => acts.endorse(phone, 'questions', 'q1', true)],
  ['no longer supporting', () => acts.endorse(phone, 'ideas', 'i1', false)],
  ['a question', () => acts.ask(phone, 'Kto za to płaci?')],
  ['dots', () => acts.placeDots(phone, 'v1', 'i1', 2)],
  ['an objection', () => acts.object(phone, 'd1', 'Za drogo', 'o1')],
  ['taking an objection back', () => acts.withdrawObjection(phone, 'd1', 'o1')],
  ['an evaluation', () => acts.evaluate(phone, 's1', { useful: 5, heard: 4, comeAgain: 3 }, '')],
  ['coming', () => acts.intend(phone, 's1', 'p1', true)],
  ['a name', () => acts.introduce('w', 'p1', { name: 'Ala' })],
  [
    'words for the tray',
    () => {
      outbox.entries.value = [late('ProposeNeed')];
      return acts.handIn(phone, 'late');
    },
  ],
])('the contract has a door for %s', async (_what, act) => {
  await act();
  expect(put.map(isDoor)).toEqual([true]);
});

test('an address that is not in the contract is no door', () => {
  expect(isDoor({ method: 'PUT', path: '/api/workshops/w/wishes/n1', workshopId: 'w', act: 'Wish' })).toBe(
    false,
  );
  expect(isDoor({ method: 'DELETE', path: '/api/workshops/w/questions/q1', workshopId: 'w', act: 'Q' })).toBe(
    false,
  );
});

test('every contribution has an id of its own', async () => {
  await acts.propose(phone, 'need', { title: 'Ławki' });
  await acts.propose(phone, 'need', { title: 'Ławki' });
  expect(put[0]?.itemId).not.toBe(put[1]?.itemId);
  expect(put[0]?.path.endsWith(`${put[0]?.itemId}`)).toBe(true);
});

test('an empty comment is left out', async () => {
  const answers = { useful: 5, heard: 4, comeAgain: 3 };
  await acts.evaluate(phone, 's1', answers, '');
  await acts.evaluate(phone, 's1', answers, 'Dobrze było');
  expect(put.map(one => one.body)).toEqual([{ answers }, { answers, comment: 'Dobrze było' }]);
});

test('the same words once more are a new act, and the old one is forgotten', async () => {
  const { commandId, seq, at, state, ...before } = late('ProposeNeed');
  await acts.sendAgain(late('ProposeNeed'));
  expect(put).toEqual([before]);
  expect(outbox.forget).toHaveBeenCalledWith('late');
});

test('what came too late goes to the tray with its words, and the old act is forgotten', async () => {
  outbox.entries.value = [late('ProposeIdea')];
  await acts.handIn(phone, 'late');
  expect(put[0]).toMatchObject({
    path: '/api/workshops/w/commands/HandInIdea',
    body: { ideaId: 'n1', title: 'Ławki' },
  });
  expect(outbox.forget).toHaveBeenCalledWith('late');
});

test('what is not in the outbox is not handed in', async () => {
  await acts.handIn(phone, 'gone');
  expect(put).toEqual([]);
});
