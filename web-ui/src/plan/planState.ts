import { get, inWorkshop } from '../shared/api';
import { type Imprint, readImprintOf } from '../shared/imprint/imprint';
import type { Attendance, Board, MadeCheckpoint, Plan, PlannedAction, Workshop } from '../shared/types';
import { type Changes, changesBetween } from './changes';

/** A version of the plan that everybody was told of, with the imprint that was made of the record just then. */
export interface Publication {
  version: number;
  at: string;
  position: number;
  size: number;
  imprint: Imprint | undefined;
}

export interface PublicPlan {
  workshop: Workshop;
  plan: Plan;
  board: Board;
  attendance: Attendance;
  published: Publication | undefined;
  /** Of the version before to this one; and of this one to what stands now. */
  sinceBefore: Changes | undefined;
  sincePublished: Changes | undefined;
}

const standing = (plan: Plan): PlannedAction[] => plan.actions.filter(one => !one.dropped);

/** All that the public plan shows, as anybody may see it. */
export async function readPlan(id: string): Promise<PublicPlan> {
  const read = <T>(rest: string) => get<T>(inWorkshop(id, rest));
  const [workshop, plan, board, attendance] = await Promise.all([
    read<Workshop>(''),
    read<Plan>('/plan?audience=PUBLIC'),
    read<Board>('/board?audience=PUBLIC'),
    read<Attendance>('/attendance?audience=PUBLIC'),
  ]);
  const made = plan.version ? await read<MadeCheckpoint[]>('/record/checkpoints').catch(() => []) : [];
  const told = made.filter(one => one.reason === 'PUBLICATION');
  const [then, before] = await Promise.all(
    [told[told.length - 1], told[told.length - 2]].map(one =>
      one ? read<Plan>(`/plan?audience=PUBLIC&at=${one.position}`).catch(() => undefined) : undefined,
    ),
  );
  const now = { ...plan, actions: standing(plan) };
  return {
    workshop,
    plan: now,
    board,
    attendance,
    published: await publication(id, told[told.length - 1], plan),
    sinceBefore: then && before && changesBetween(standing(before), standing(then)),
    sincePublished: then && changesBetween(standing(then), now.actions),
  };
}

async function publication(
  id: string,
  made: MadeCheckpoint | undefined,
  plan: Plan,
): Promise<Publication | undefined> {
  if (!made || !plan.version) return undefined;
  const imprint = await readImprintOf(id, made.size);
  return { version: plan.version, at: made.t, position: made.position, size: made.size, imprint };
}
