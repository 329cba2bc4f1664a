import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lang } from '../../shared/i18n';
import { type Arrangement, arrange, type Layout, MOST_PAGES, type WholeBlock } from '../scene/arrange';
import type { FlowItem, Page } from '../scene/flow';
import type { Paging } from '../scene/paging';
import { Ruler } from './ruler';
import { narrow } from './size';
import { type Box, useBox } from './useBox';

/** Measures blocks in the frame where they are to stand, and places them before anybody sees it. */
export function useArrangement<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  ways: (box: Box, ruler: Ruler) => Layout<T>[],
  { turn, onLeaves }: Paging,
) {
  const frame = useRef<HTMLDivElement>(null);
  const bench = useRef<HTMLDivElement>(null);
  const ruler = useRef<{ of: string; ruler: Ruler } | undefined>(undefined);
  const box = useBox(frame);
  const [shown, show] = useState<Arrangement<T>>();
  const round = Math.floor(turn / MOST_PAGES);
  const language = lang.value;
  // a window that scrolls has no end
  const unlimited = narrow.value || (box !== undefined && !box.height);
  useLayoutEffect(() => {
    if (!box || !bench.current) return;
    const of = `${box.unit} ${box.letters} ${language}`;
    if (ruler.current?.of !== of) ruler.current = { of, ruler: new Ruler(bench.current) };
    show(arrange(blocks, ways(unlimited ? { ...box, height: 0 } : box, ruler.current.ruler), round));
  }, [blocks, box, round, language, unlimited]);
  const leaves = shown?.pages.length ?? 1;
  useEffect(() => onLeaves(leaves), [leaves, onLeaves]);
  const page: Page<T> = shown?.pages[turn % leaves] ?? [];
  return { frame, bench, shown, page, unlimited };
}
