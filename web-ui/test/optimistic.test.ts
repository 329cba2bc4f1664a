import { expect, test } from 'vitest';
import { dots, stage, support } from '../src/phone/optimistic';
import type { OutboxEntry } from '../src/shared/outbox';
import type { Mine } from '../src/shared/types';
import { emptyMine, sampleNeed } from './samples';

const tap = (act: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  commandId: 'c',
  seq: 1,
  at: 0,
  state: 'waiting',
  method: 'PUT',
  path: '/',
  workshopId: 'w',
  act,
  itemId: 'n1',
  ...more,
});
const supporting = (more: Partial<Mine['endorsed']>): Mine => ({
  ...emptyMine,
  endorsed: { ...emptyMine.endorsed, ...more },
});
const need = { ...sampleNeed, endorsements: 4, roomSupport: 2 };

test('without a tap the screen shows what the server says', () => {
  expect(support(need, 'n1', supporting({ needs: ['n1'] }), [])).toEqual({ on: true, count: 6 });
  expect(support(need, 'n1', emptyMine, [])).toEqual({ on: false, count: 6 });
});

test.each(['needs', 'ideas', 'questions'] as const)('support for one of the %s is known from mine', list => {
  expect(support(need, 'n1', supporting({ [list]: ['n1'] }), []).on).toBe(true);
});

test('a tap fills the heart and counts before the server has answered', () => {
  expect(support(need, 'n1', emptyMine, [tap('Endorse')])).toEqual({ on: true, count: 7 });
});

test('a tap that has arrived in the views is not counted twice', () => {
  const arrived = supporting({ needs: ['n1'] });
  expect(support(need, 'n1', arrived, [tap('Endorse', { state: 'accepted' })]).count).toBe(6);
});

test('a support that is taken back counts no more', () => {
  const before = supporting({ needs: ['n1'] });
  expect(support(need, 'n1', before, [tap('WithdrawEndorsement')])).toEqual({ on: false, count: 5 });
});

test('of several taps the last one holds', () => {
  const taps = [tap('Endorse'), tap('WithdrawEndorsement'), tap('Endorse')];
  expect(support(need, 'n1', emptyMine, taps).on).toBe(true);
});

test('a refused tap counts for nothing', () => {
  expect(support(need, 'n1', emptyMine, [tap('Endorse', { state: 'refused' })])).toEqual({
    on: false,
    count: 6,
  });
});

test('a tap on another item changes nothing here', () => {
  expect(support(need, 'n1', emptyMine, [tap('Endorse', { itemId: 'n2' })]).on).toBe(false);
});

test('a count never falls below nothing', () => {
  const none = { ...sampleNeed, endorsements: 0, roomSupport: 0 };
  expect(support(none, 'n1', supporting({ needs: ['n1'] }), [tap('WithdrawEndorsement')]).count).toBe(0);
});

test('dots under way lie over those that the server knows', () => {
  const mine = { ...emptyMine, dots: { a: 1, b: 2 } };
  const placed = dots(['a', 'b', 'c'], 5, mine, [tap('PlaceDots', { itemId: 'a', text: '3' })]);
  expect(placed).toEqual({ placed: { a: 3, b: 2, c: 0 }, left: 0 });
});

test('a refused dot leaves the budget as it was', () => {
  const refused = tap('PlaceDots', { itemId: 'a', text: '3', state: 'refused' });
  expect(dots(['a'], 5, emptyMine, [refused])).toEqual({ placed: { a: 0 }, left: 5 });
});

test('dots on an idea that is not voted on take nothing from the budget', () => {
  expect(dots(['a'], 5, { ...emptyMine, dots: { gone: 4 } }, []).left).toBe(5);
});

test('a contribution is on the phone, then accepted, then on the board', () => {
  expect(stage('n1', undefined, false, [tap('ProposeNeed')])).toBe('phone');
  expect(stage('n1', undefined, false, [tap('ProposeNeed', { state: 'accepted' })])).toBe('accepted');
  expect(stage('n1', sampleNeed, true, [])).toBe('board');
});

test('a reworded contribution goes its way again', () => {
  expect(stage('n1', sampleNeed, true, [tap('Reword')])).toBe('phone');
});

test('a refused contribution says so, also when an earlier wording is on the board', () => {
  expect(stage('n1', sampleNeed, true, [tap('Reword', { state: 'refused' })])).toBe('refused');
});

test('a hidden contribution is not said to be on the board', () => {
  expect(stage('n1', { ...sampleNeed, hidden: true }, true, [])).toBe('hidden');
});

test('what is being taken back is gone from the screen at once', () => {
  expect(stage('n1', sampleNeed, true, [tap('Withdraw')])).toBe('withdrawn');
  expect(stage('n1', { ...sampleNeed, withdrawn: true }, false, [])).toBe('withdrawn');
});
