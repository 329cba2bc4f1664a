import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Action, TRACKS } from '../../shared/types';
import type { Ruler, Specimen } from '../flow/ruler';
import { useArrangement } from '../flow/useArrangement';
import { type Box, Probe } from '../flow/useBox';
import type { Layout } from '../scene/arrange';
import { originsOf } from '../scene/leaves';
import type { Paging } from '../scene/paging';
import type { Scene } from '../scene/scene';
import { NoPlanYet, PlanTable } from './PlanTable';

interface ActionInPlan {
  id: string;
  action: Action;
}

interface PlanPagesProps extends Paging {
  scene: Scene;
  fresh?: string | undefined;
}

/** The plan by track, as many rows on a leaf as stand there; with the origin of each action while there is room. */
export function PlanPages({ scene: { board, workshop }, fresh, ...paging }: PlanPagesProps) {
  const { sessions } = workshop;
  const origins = useMemo(() => originsOf(board), [board]);
  const blocks = useMemo(() => byTracks(board.actions), [board.actions]);
  const table = (action: Action | undefined, roomy: boolean) => (
    <PlanTable actions={action ? [action] : []} sessions={sessions} origins={roomy ? origins : undefined} />
  );
  const { frame, bench, shown, page } = useArrangement(
    blocks,
    (box, ruler) => waysOf(box, ruler, table),
    paging,
  );
  const roomy = shown && !shown.way.density;
  return (
    <div class="flow plan-pages" ref={frame}>
      <Probe />
      <div class="bench" ref={bench} aria-hidden="true" />
      {!board.actions.length && <NoPlanYet />}
      {page.length > 0 && board.actions.length > 0 && (
        <PlanTable
          actions={page.flatMap(section => section.items.map(({ item }) => item.action))}
          fresh={fresh}
          sessions={sessions}
          origins={roomy ? origins : undefined}
          more={new Map(page.flatMap(({ key, more }) => (more ? [[key, more.count] as const] : [])))}
        />
      )}
    </div>
  );
}

/** One that takes a single line. */
const SOME_ACTION: Action = { actionId: '', title: '–', ideaIds: [], track: 'OTHER', status: 'PLANNED' };

const byTracks = (actions: readonly Action[]) =>
  TRACKS.map(track => ({
    key: track,
    items: actions
      .filter(action => action.track === track)
      .map((action): ActionInPlan => ({ id: action.actionId, action })),
  })).filter(block => block.items.length);

function waysOf(
  box: Box,
  ruler: Ruler,
  table: (action: Action | undefined, roomy: boolean) => VNode,
): Layout<ActionInPlan>[] {
  const width = box.width;
  return [0, 1].map(density => {
    const measure = (key: string, action: Action, part: string): Specimen => ({
      key,
      width,
      size: `plan-${density}`,
      draw: () => table(action, !density),
      part,
    });
    const row = ({ action }: ActionInPlan) => measure(JSON.stringify(action), action, 'tbody tr:last-child');
    const track = measure('track', SOME_ACTION, '.track');
    const head = ruler.of(measure('head', SOME_ACTION, 'thead'));
    return {
      density,
      tight: 0,
      heights: {
        heading: () => ruler.of(track),
        item: item => ruler.of(row(item)),
        more: () => ruler.of(row({ id: '', action: SOME_ACTION })),
        free: () => 0,
        learn: blocks => ruler.learn(blocks.flatMap(block => block.items.map(row))),
      },
      sheet: {
        columns: 1,
        column: width,
        gutter: 0,
        gap: 0,
        between: 0,
        height: box.height ? box.height - head : Number.POSITIVE_INFINITY,
        most: box.height ? box.most : Number.POSITIVE_INFINITY,
      },
    };
  });
}
