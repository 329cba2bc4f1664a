import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { ownItems } from '../src/phone/own';
import { outbox, type PhoneState } from '../src/phone/phoneState';
import type { OutboxEntry } from '../src/shared/outbox';
import type { Board, Mine } from '../src/shared/types';
import { emptyBoard, emptyMine, sampleIdea, sampleNeed } from './samples';

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

const phone = (mine: Partial<Mine>, board: Partial<Board> = {}) =>
  ({
    id: 'w',
    board: signal({ ...emptyBoard, ...board }),
    mine: signal({ ...emptyMine, ...mine }),
  }) as unknown as PhoneState;
const said = (act: string, itemId: string, title: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  commandId: `c-${itemId}`,
  seq: 1,
  at: 0,
  state: 'waiting',
  method: 'PUT',
  path: '/',
  workshopId: 'w',
  act,
  itemId,
  body: { title },
  ...more,
});

afterEach(() => {
  outbox.entries.value = [];
});

test('what I said is there, the newest first', () => {
  const needs = [sampleNeed, { ...sampleNeed, needId: 'n2' }];
  expect(ownItems(phone({ needs }), 'need').map(one => one.id)).toEqual(['n2', 'n1']);
});

test('what is still on the phone stands with the rest, before the server knows of it', () => {
  outbox.entries.value = [said('ProposeNeed', 'n2', 'Więcej koszy')];
  const [newest, other] = ownItems(phone({ needs: [sampleNeed] }, { needs: [sampleNeed] }), 'need');
  expect(newest).toMatchObject({
    id: 'n2',
    stage: 'phone',
    item: { title: 'Więcej koszy', endorsements: 0 },
  });
  expect(other).toMatchObject({ id: 'n1', stage: 'board' });
});

test('what the server would not take does not stand there', () => {
  outbox.entries.value = [said('ProposeNeed', 'n2', 'Więcej koszy', { state: 'refused' })];
  expect(ownItems(phone({}), 'need')).toEqual([]);
});

test('new words of mine are shown at once', () => {
  outbox.entries.value = [said('Reword', 'n1', 'Brakuje ławek i koszy')];
  const [own] = ownItems(phone({ needs: [sampleNeed] }), 'need');
  expect(own).toMatchObject({ item: { title: 'Brakuje ławek i koszy' }, stage: 'phone' });
});

test('new words that were refused are not shown', () => {
  outbox.entries.value = [said('Reword', 'n1', 'Brakuje ławek i koszy', { state: 'refused' })];
  expect(ownItems(phone({ needs: [sampleNeed] }), 'need')[0]?.item.title).toBe('Brakuje ławek');
});

test('needs and ideas do not mix', () => {
  outbox.entries.value = [said('ProposeNeed', 'n2', 'Więcej koszy')];
  const all = phone({ needs: [sampleNeed], ideas: [sampleIdea] });
  expect(ownItems(all, 'idea').map(one => one.id)).toEqual(['i1']);
  expect(ownItems(all, 'need').map(one => one.kind)).toEqual(['need', 'need']);
});

test('what was said in another workshop stays there', () => {
  outbox.entries.value = [said('ProposeNeed', 'n2', 'Więcej koszy', { workshopId: 'other' })];
  expect(ownItems(phone({}), 'need')).toEqual([]);
});
