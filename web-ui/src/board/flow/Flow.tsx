import type { VNode } from 'preact';
import type { Layout, WholeBlock } from '../scene/arrange';
import type { FlowItem, Heights, Section } from '../scene/flow';
import type { Paging } from '../scene/paging';
import { More } from './More';
import type { Ruler, Specimen } from './ruler';
import { useArrangement } from './useArrangement';
import { type Box, Probe } from './useBox';

/** How blocks and what is in them are drawn: the same for the eye and for the ruler. */
export interface Drawing<T extends FlowItem> {
  heading(key: string, part: number): VNode | null;
  item(item: T, size: Size): VNode;
  free(size: Size): VNode | null;
  /** An item with this word, to see how narrow a column may be. */
  word?(longest: string): VNode;
  title?(item: T): string;
  /** Of what the height of an item depends. */
  signs(item: T): string;
  hue(key: string): string;
  label(key: string): string;
}

/** From the largest; the first that needs no more pages than the others is taken. */
const SIZES = ['large', 'roomy', 'close'] as const;
export type Size = (typeof SIZES)[number];
/** As `columns.css` has it. */
const LARGER = 1.3;

/** In units of a card. */
export interface Shape {
  narrowest: number;
  widest: number;
  gutter: number;
  /** Between items: usually, and where they are set close. */
  gaps: [number, number];
  between: number;
}

interface FlowProps<T extends FlowItem> extends Paging {
  blocks: WholeBlock<T>[];
  drawing: Drawing<T>;
  shape: Shape;
}

/** Blocks of items, measured and then placed; nothing stands on anything else, and ranks change by sliding. */
export function Flow<T extends FlowItem>({ blocks, drawing, shape, turn, still, onLeaves }: FlowProps<T>) {
  const { frame, bench, shown, page, unlimited } = useArrangement(
    blocks,
    (box, ruler) => waysOf(box, shape, ruler, drawing, blocks),
    { turn, still, onLeaves },
  );
  const bottom = Math.max(0, ...page.map(section => section.y + section.height));
  return (
    <div
      class={`flow${still ? ' still' : ''}`}
      ref={frame}
      style={unlimited ? { height: `${bottom}px` } : { height: '' }}
    >
      <Probe />
      <div class="bench" ref={bench} aria-hidden="true" />
      {page.map(section => (
        <Placed
          key={`${section.key}-${section.part}`}
          section={section}
          drawing={drawing}
          column={shown?.way.sheet.column ?? 0}
          size={SIZES[shown?.way.density ?? 0] ?? 'roomy'}
        />
      ))}
    </div>
  );
}

function Placed<T extends FlowItem>(props: {
  section: Section<T>;
  drawing: Drawing<T>;
  column: number;
  size: Size;
}) {
  const { section, drawing, column, size } = props;
  const { x, y, width, height, more, free } = section;
  const at = (left: number, top: number) => ({
    transform: `translate(${left}px, ${top}px)`,
    width: `${column}px`,
  });
  return (
    <section
      class={`block ${size} ${drawing.hue(section.key)}`}
      aria-label={drawing.label(section.key)}
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
    >
      {drawing.heading(section.key, section.part)}
      <ul>
        {section.items.map(({ item, ...place }) => (
          <li key={item.id} style={at(place.x, place.y)}>
            {drawing.item(item, size)}
          </li>
        ))}
      </ul>
      {more && (
        <div class="set" style={at(more.x, more.y)}>
          <More count={more.count} />
        </div>
      )}
      {free && (
        <div class="set" style={at(0, free.y)}>
          {drawing.free(size)}
        </div>
      )}
    </section>
  );
}

/** From the widest column to the narrowest, roomy before dense. */
function waysOf<T extends FlowItem>(
  box: Box,
  shape: Shape,
  ruler: Ruler,
  drawing: Drawing<T>,
  blocks: readonly WholeBlock<T>[],
): Layout<T>[] {
  const unlimited = !box.height;
  const wide = box.width || 92 * box.unit;
  const gutter = shape.gutter * box.unit;
  const counts: number[] = [];
  for (let columns = 1; columns <= 9; columns++) {
    const column = (wide - gutter * (columns - 1)) / columns / box.unit;
    if (columns === 1 || (!unlimited && column >= shape.narrowest)) counts.push(columns);
  }
  const words = wholeWords(ruler, drawing, blocks);
  return SIZES.flatMap((size, density) => {
    const larger = size === 'large' ? LARGER : 1;
    const unit = box.unit * larger;
    const heights = heightsOf(ruler, drawing, size);
    return counts.map(columns => {
      const room = (wide - gutter * (columns - 1)) / columns;
      return {
        density,
        tight: room < words * larger ? 2 : room < COMFORT * unit ? 1 : 0,
        heights,
        sheet: {
          columns,
          column: Math.min(room, shape.widest * unit),
          gutter,
          gap: shape.gaps[size === 'close' ? 1 : 0] * unit,
          between: shape.between * unit,
          height: unlimited ? Number.POSITIVE_INFINITY : box.height,
          most: unlimited ? Number.POSITIVE_INFINITY : box.most,
        },
      };
    });
  });
}

/** A column as wide as one likes to read it. */
const COMFORT = 20;
/** A longer one is torn apart in any case. */
const LONGEST_WORD = 24;

/** The width at which no heading and no title has to tear a word apart. */
function wholeWords<T extends FlowItem>(
  ruler: Ruler,
  drawing: Drawing<T>,
  blocks: readonly WholeBlock<T>[],
): number {
  const { word, title } = drawing;
  const all = blocks.map(({ key }) => narrow(`heading ${drawing.label(key)}`, () => drawing.heading(key, 0)));
  if (word && title) {
    const longest = blocks
      .flatMap(block => block.items.flatMap(item => title(item).split(/[\s-]/)))
      .reduce((long, next) => (next.length > long.length ? next : long), '')
      .slice(0, LONGEST_WORD);
    all.push(narrow(longest, () => word(longest)));
  }
  ruler.learn(all);
  return Math.max(0, ...all.map(one => ruler.of(one)));
}

const narrow = (key: string, draw: () => VNode | null): Specimen => ({ key, size: 'roomy', draw });

function heightsOf<T extends FlowItem>(ruler: Ruler, drawing: Drawing<T>, size: Size): Heights<T> {
  const heading = (key: string, part: number, width: number): Specimen => ({
    key: `heading ${part > 0} ${drawing.label(key)}`,
    width,
    size,
    draw: () => drawing.heading(key, part),
  });
  const item = (one: T, width: number): Specimen => ({
    key: drawing.signs(one),
    width,
    size,
    draw: () => drawing.item(one, size),
  });
  return {
    heading: (...of) => ruler.of(heading(...of)),
    item: (...of) => ruler.of(item(...of)),
    more: (_, width) => ruler.of({ key: 'more', width, size, draw: () => <More count={1000} /> }),
    free: width => ruler.of({ key: 'free', width, size, draw: () => drawing.free(size) }),
    learn: (blocks, width, wide) =>
      ruler.learn([
        ...blocks.flatMap(block => block.items.map(one => item(one, width))),
        ...blocks.flatMap(({ key }) => [heading(key, 0, width), heading(key, 0, wide)]),
      ]),
  };
}
