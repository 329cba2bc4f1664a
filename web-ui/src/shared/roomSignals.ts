import { inWorkshop } from './api';
import type { ListIds } from './applyDelta';
import { follow, type Live } from './live';
import type { Shapes } from './shapes';

/** What the room signals now: of the moment, and never in the record. */
export type RoomSignals = Shapes['Signals'];
export type ReactionKind = Shapes['ReactionKind'];

const SIGNAL_LISTS = { reactions: 'kind', raised: 'participantId' } satisfies ListIds;

/** One address for board and desk, so that in one browser they share one stream. */
export const followSignals = (workshopId: string): Live<RoomSignals> =>
  follow<RoomSignals>(inWorkshop(workshopId, '/signals/live'), SIGNAL_LISTS);
