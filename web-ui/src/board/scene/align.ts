import type { FlowItem, Page, Section, Sheet } from './flow';

/** Where there is room for it, what stands under the headings of a page begins on one line. */
export function aligned<T extends FlowItem>(page: Page<T>, sheet: Sheet): Page<T> {
  const line = Math.max(0, ...page.filter(section => !section.y).map(section => section.heading));
  const shift = new Map(
    page.filter(section => !section.y).map(section => [section.x, line - section.heading]),
  );
  const by = (section: Section<T>) => shift.get(section.x) ?? 0;
  if (page.some(section => section.y + section.height + by(section) > sheet.height)) return page;
  return page.map(section =>
    section.y ? { ...section, y: section.y + by(section) } : lowered(section, by(section)),
  );
}

const lowered = <T extends FlowItem>(section: Section<T>, by: number): Section<T> => ({
  ...section,
  height: section.height + by,
  items: section.items.map(place => ({ ...place, y: place.y + by })),
  ...(section.more && { more: { ...section.more, y: section.more.y + by } }),
  ...(section.free && { free: { y: section.free.y + by } }),
});
