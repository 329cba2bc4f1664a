import { last } from '../shared/last';
import type { OutboxEntry } from '../shared/outbox';
import type { Idea, Need, OwnIdea, OwnNeed } from '../shared/types';
import type { Contribution } from './acts';
import { type Stage, stage } from './optimistic';
import { outbox, type PhoneState } from './phoneState';

export interface OwnItem {
  id: string;
  kind: 'need' | 'idea';
  item: Omit<OwnNeed, 'needId'> & Partial<Pick<OwnIdea, 'answers' | 'state'>>;
  stage: Stage;
  entry: OutboxEntry | undefined;
}

/** My needs or ideas, newest first: those the server knows, and those that are still on this phone. */
export function ownItems(phone: PhoneState, kind: 'need' | 'idea'): OwnItem[] {
  const board = phone.board.value;
  const mine = phone.mine.value;
  const entries = outbox.entries.value.filter(entry => entry.workshopId === phone.id);
  const known = new Map<string, OwnItem['item']>();
  for (const own of (kind === 'need' ? mine?.needs : mine?.ideas) ?? []) known.set(idOf(own), own);
  const name = kind === 'need' ? 'Need' : 'Idea';
  const isNew = ({ act, path }: OutboxEntry) =>
    act === `Propose${name}` || (act === 'HandIn' && path.endsWith(name));
  for (const entry of entries) {
    if (isNew(entry) && entry.itemId && !known.has(entry.itemId) && entry.state !== 'refused') {
      known.set(entry.itemId, { text: '', endorsements: 0, roomSupport: 0, ...(entry.body as Contribution) });
    }
    const own = entry.act === 'Reword' && entry.itemId ? known.get(entry.itemId) : undefined;
    if (own && entry.itemId && entry.state !== 'refused')
      known.set(entry.itemId, { ...own, ...(entry.body as Contribution) });
  }
  const onBoard = new Set((kind === 'need' ? board?.needs : board?.ideas)?.map(idOf));
  return [...known]
    .map(([id, item]) => ({
      id,
      kind,
      item,
      stage: stage(id, item, onBoard.has(id), entries),
      entry: last(entries.filter(one => one.itemId === id && /^(Propose|Reword|HandIn)/.test(one.act))),
    }))
    .reverse();
}

/** What became of it says more than where it stands, and each slip says one thing. */
export const isSettled = ({ stage, item }: OwnItem): boolean =>
  (stage === 'board' || stage === 'accepted') &&
  (!!item.mergedInto || item.state === 'ADOPTED' || item.state === 'PARKED' || item.state === 'DROPPED');

const idOf = (item: Need | Idea): string => ('ideaId' in item ? item.ideaId : item.needId);
