import { expect, test } from 'vitest';
import {
  type Arrangement,
  arrange,
  type Layout,
  MOST_PAGES,
  type WholeBlock,
} from '../src/board/scene/arrange';
import { type FlowItem, flow, type Heights, type Sheet } from '../src/board/scene/flow';
import { moving } from '../src/board/scene/moving';

const GAP = 15;
const LINE = 35;

/** A title of so many signs; the ruler reckons lines where a browser would set them. */
interface Title extends FlowItem {
  signs: number;
}
const ruler = (larger = 1): Heights<Title> => ({
  heading: (key, _, width) => 14 + 36 * larger * Math.ceil((key.length * 17 * larger) / width),
  item: ({ signs }, width) => 75 * larger + LINE * larger * Math.ceil((signs * 15 * larger) / (width - 49)),
  more: () => 36,
  free: () => 90,
});
const sheet = (columns: number, most = 12, height = 771): Sheet => ({
  columns,
  column: (1472 - 28 * (columns - 1)) / columns,
  height,
  gutter: 28,
  gap: GAP,
  between: 26,
  most,
});
const ways = (most = 12, height = 771): Layout<Title>[] =>
  [1.3, 1, 0.85].flatMap((larger, density) =>
    [1, 2, 3, 4, 5].map(columns => ({
      density,
      tight: columns > 4 ? (1 as const) : (0 as const),
      heights: ruler(larger),
      sheet: sheet(columns, most, height),
    })),
  );
const blocks = (themes: number, each: number | number[], signs = 30, name = 20): WholeBlock<Title>[] =>
  Array.from({ length: themes }, (_, n) => ({
    key: `${n}`.padEnd(name, 'x'),
    items: Array.from({ length: typeof each === 'number' ? each : (each[n] ?? 0) }, (__, at) => ({
      id: `${n}-${String(at).padStart(4, '0')}`,
      signs,
    })),
  }));

/** Everything that was placed, as boxes on its page. */
function boxes({ pages, way }: Arrangement<Title>) {
  const { column } = way.sheet;
  const { heading, item, more, free } = way.heights;
  return pages.map(page =>
    page.flatMap(section => {
      const at = (x: number, y: number, width: number, height: number) => ({
        left: section.x + x,
        top: section.y + y,
        right: section.x + x + width,
        bottom: section.y + y + height,
      });
      return [
        at(0, 0, section.width, heading(section.key, section.part, section.width)),
        ...section.items.map(one => at(one.x, one.y, column, item(one.item, column))),
        ...(section.more
          ? [at(section.more.x, section.more.y, column, more({ key: '', items: [], more: 1 }, column))]
          : []),
        ...(section.free ? [at(0, section.free.y, column, free(column))] : []),
      ];
    }),
  );
}

const cases: [string, WholeBlock<Title>[]][] = [
  ['5 themes of 80 long ideas', blocks(5, 80, 120, 40)],
  ['5 themes of 16', blocks(5, 16)],
  ['300 ideas in one theme', blocks(1, 300)],
  ['300 ideas, unevenly', blocks(5, [200, 60, 30, 9, 1], 120)],
  ['12 themes of 25', blocks(12, 25, 60, 40)],
  ['12 themes and 1 idea', blocks(12, [1], 60, 40)],
  ['1 idea', blocks(1, 1)],
  ['7 long ideas', blocks(5, [2, 2, 1, 1, 1], 120, 40)],
  ['nothing', blocks(5, 0)],
];

test.each(cases)('%s: nothing stands on anything else or beyond the sheet', (_, all) => {
  for (const most of [12, 24])
    for (const page of boxes(arrange(all, ways(most, most === 24 ? 1500 : 771)))) {
      for (const [n, one] of page.entries()) {
        expect(one.bottom).toBeLessThanOrEqual((most === 24 ? 1500 : 771) + 0.01);
        expect(one.right).toBeLessThanOrEqual(1472.01);
        for (const other of page.slice(n + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect([one, other, apart]).toEqual([one, other, true]);
        }
      }
    }
});

test.each(cases)(
  '%s: at most three pages of at most twelve, and every idea is shown or counted',
  (_, all) => {
    const { pages, hidden } = arrange(all, ways());
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
    for (const page of pages) expect(page.flatMap(section => section.items).length).toBeLessThanOrEqual(12);
    const shown = pages.flat().flatMap(section => section.items.map(({ item }) => item.id));
    const total = all.reduce((sum, block) => sum + block.items.length, 0);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length + hidden).toBe(total);
    expect(pages.flat().reduce((sum, section) => sum + (section.more?.count ?? 0), 0)).toBe(hidden);
  },
);

test('every theme has one place, an empty one too', () => {
  for (const all of [blocks(12, [1], 60, 40), blocks(4, [1]), blocks(5, 16)]) {
    const keys = arrange(all, ways())
      .pages.flat()
      .map(section => section.key);
    expect(keys).toEqual(all.map(block => block.key));
  }
});

test('seven ideas stand on one page, however long they are and wherever they belong', () => {
  for (const each of [[7], [2, 2, 1, 1, 1], [3, 0, 4]])
    for (const signs of [10, 120])
      expect(arrange(blocks(each.length, each, signs), ways()).pages).toHaveLength(1);
});

test('eighty ideas fill three pages', () => {
  const { pages, hidden } = arrange(blocks(5, 16), ways());
  expect(pages.map(page => page.flatMap(section => section.items).length)).toEqual([12, 12, 12]);
  expect(hidden).toBe(44);
});

test('a larger screen shows more', () => {
  const long = blocks(5, 80, 120, 40);
  expect(arrange(long, ways(24, 1500)).hidden).toBeLessThan(arrange(long, ways()).hidden);
});

test('a theme flows over columns under one heading before it is torn apart', () => {
  const [page] = flow(
    blocks(2, [7, 2]).map(block => ({ ...block, more: 0 })),
    sheet(4),
    ruler(),
  );
  expect(page?.map(section => [section.part, section.items.length])).toEqual([
    [0, 7],
    [0, 2],
  ]);
  expect(page?.[0]?.width).toBeGreaterThan(sheet(4).column);
});

test('what is large enough is not set closer, and what is on one page is not spread over two', () => {
  expect(arrange(blocks(1, 3), ways()).way.density).toBe(0);
  expect(arrange(blocks(5, 2), ways()).pages).toHaveLength(1);
});

test('of too many the best, the newest and in turns the others are shown, in their order', () => {
  const ranked = Array.from({ length: 20 }, (_, n) => ({ id: String((n * 7) % 20).padStart(2, '0') }));
  const first = moving(ranked, 6, 0).map(one => one.id);
  expect(first).toHaveLength(6);
  expect(first.slice(0, 3)).toEqual(ranked.slice(0, 3).map(one => one.id));
  expect(first).toContain('19');
  expect(first).toEqual(ranked.map(one => one.id).filter(id => first.includes(id)));

  const seen = new Set(Array.from({ length: 8 }, (_, round) => moving(ranked, 6, round)).flat());
  expect(seen.size).toBe(20);
  expect(moving(ranked.slice(0, 4), 6, 3)).toHaveLength(4);
});

test('more headings than three pages hold come in turns', () => {
  const all = blocks(60, 3, 120);
  const seen = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const { pages } = arrange(all, ways(), round);
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
    for (const section of pages.flat()) seen.add(section.key);
  }
  expect(seen.size).toBe(60);
});

test('a window that scrolls has one column without an end', () => {
  const [way] = ways(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const { pages, hidden } = arrange(blocks(12, 25, 60), [way as Layout<Title>]);
  expect(pages).toHaveLength(1);
  expect(hidden).toBe(0);
  expect(pages[0]?.map(section => section.x)).toEqual(Array(12).fill(0));
});
