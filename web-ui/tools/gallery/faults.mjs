// What axe says of a page, and what it cannot say: nothing wider than 320 px, targets for thumbs, forced colours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };
const THUMB = 44;

/**
 * What axe finds now. Of targets on phones it is not asked: what lies under the bar at the bottom it takes for covered,
 * though it scrolls out from under it, and they are measured below. It is given to the page from the driver's side, where the page's own rule
 * against it ends.
 */
export async function faultsOf(page, isPhone) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (tags, rules) => {
      const { violations } = await globalThis.axe.run(document, {
        runOnly: tags,
        rules,
        resultTypes: ['violations'],
        elementRef: false,
      });
      return violations.map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes.length} × ${nodes[0].target.join(' ')} ${nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? ''}`,
      );
    },
    TAGS,
    isPhone ? { 'target-size': { enabled: false } } : {},
  );
}

export const isPhone = ({ name }) => name.startsWith('phone') || name.startsWith('join');

/** What is asked of a state once, whatever its theme. */
export async function faultsFor({ page, settle }, state) {
  const found = [];
  if (isPhone(state)) {
    await page.setViewport({ width: 390, height: 844 });
    await settle();
    found.push(...(await page.evaluate(smallTargets, THUMB)));
  }
  if (!state.name.startsWith('board')) {
    await page.setViewport(NARROW);
    await settle();
    found.push(...(await page.evaluate(wide)));
  }
  await forceColours(page, true);
  found.push(...(await page.evaluate(alike)));
  await forceColours(page, false);
  return found;
}

async function forceColours(page, forced) {
  const driver = await page.createCDPSession();
  await driver.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forced ? 'active' : 'none' }],
  });
  await driver.detach();
}

/** In the page, in forced colours: what is chosen and yet looks like what is not. */
function alike() {
  const seen = element =>
    [element, ...element.querySelectorAll('*')]
      .map(one =>
        ['', '::before', '::after']
          .map(part => {
            const style = getComputedStyle(one, part || undefined);
            return [
              style.content,
              style.color,
              style.backgroundColor,
              style.borderTopColor,
              style.borderBottomColor,
              style.borderTopWidth,
              style.borderBottomWidth,
              style.outlineStyle,
              style.fontWeight,
              style.textDecorationLine,
              style.fill,
              style.opacity,
              style.display,
            ].join();
          })
          .join(),
      )
      .join();
  const shape = element => `${element.tagName}.${element.classList[0] ?? ''}`;
  const found = [];
  for (const name of ['aria-pressed', 'aria-current', 'aria-selected']) {
    const all = [...document.querySelectorAll(`[${name}]:not([${name}=false])`)].filter(one =>
      one.checkVisibility(),
    );
    for (const one of all) {
      const other = [
        ...one.parentElement.children,
        ...(one.parentElement.parentElement?.querySelectorAll(`:scope > * > ${one.tagName}`) ?? []),
      ].find(
        next =>
          next !== one && shape(next) === shape(one) && (next.getAttribute(name) ?? 'false') === 'false',
      );
      if (other && other.childElementCount === one.childElementCount && seen(other) === seen(one))
        found.push(
          `in forced colours ${name} is not seen: ${one.dataset.testid ?? one.textContent.trim().slice(0, 30)}`,
        );
    }
  }
  return found;
}

/** In the page: what a thumb would miss. Links within a sentence are as high as their line. */
function smallTargets(least) {
  const name = element => element.dataset.testid ?? element.textContent.trim().slice(0, 30);
  return [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
  ]
    .map(element => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(
      ({ element, box }) =>
        box.width > 1 &&
        box.height > 1 &&
        element.checkVisibility() &&
        !element.closest('p, .visually-hidden'),
    )
    .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)} px is small for a thumb: ${name(element)}`,
    );
}

/** In the page: what reaches over its right edge. */
function wide() {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return [];
  const widest = [...document.querySelectorAll('body *')].find(
    element => element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [`at ${innerWidth} px it scrolls sideways by ${over} px: ${widest?.className || widest?.tagName}`];
}
