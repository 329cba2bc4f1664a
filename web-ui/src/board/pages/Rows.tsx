import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ranked, type StandingItem, shorten } from '../../shared/boardItems';
import { number } from '../../shared/i18n';
import { type ShownBoard, themeLook } from '../../shared/themes';
import { type Drawing, Flow, type Shape } from '../flow/Flow';
import type { FlowItem } from '../scene/flow';
import type { Paging } from '../scene/paging';

/** A title in a list, of what theme it is, and a number if there is one to say. */
export interface Row extends FlowItem {
  title: string;
  themeId?: string | undefined;
  count?: number | undefined;
}

/** Cards as rows, most support on top. */
export const rowsOf = (cards: readonly StandingItem[]): Row[] =>
  ranked(cards).map(({ id, title, themeId, support }) => ({ id, title, themeId, count: support }));

interface RowsProps<R extends Row> extends Paging {
  board: ShownBoard;
  rows: R[];
  /** How one is drawn; the usual way is in one bar. */
  draw?: (row: R) => VNode;
}

const SHAPE: Shape = { narrowest: 30, widest: 92, gutter: 2.4, gaps: [0.8, 0.5], between: 0 };

/** Titles one under another, in a second column and on further leaves when there are many. */
export function Rows<R extends Row>({ board, rows, draw, ...paging }: RowsProps<R>) {
  const blocks = useMemo(() => (rows.length ? [{ key: 'all', items: rows }] : []), [rows]);
  const drawing: Drawing<R> = {
    hue: () => '',
    label: () => '',
    heading: () => null,
    free: () => null,
    item: draw ?? (row => <Bar board={board} row={row} />),
    signs: row => JSON.stringify([row.title, row.count === undefined]),
  };
  return <Flow blocks={blocks} drawing={drawing} shape={SHAPE} {...paging} />;
}

function Bar({ board, row }: { board: ShownBoard; row: Row }) {
  const { hue, Icon } = themeLook(board.themes, row.themeId);
  return (
    <div class={`row-bar ${hue}`} data-testid={`board-card-${row.id}`}>
      {row.count !== undefined && <b data-testid={`board-support-${row.id}`}>{number(row.count)}</b>}
      {Icon && <Icon />}
      <bdi>{shorten(row.title, 90)}</bdi>
    </div>
  );
}
