import { expect, test, vi } from 'vitest';
import { columns, neighbour } from '../src/console/group/columns';
import { Dragging } from '../src/console/group/drag';
import { emptyBoard, sampleIdea } from './samples';

const themes = [
  { themeId: 't', name: 'Sąsiedzi', number: 0 },
  { themeId: 'u', name: 'Miasto', number: 1 },
  { themeId: 'old', name: 'Dawny', number: 2, retired: true },
];
const idea = (ideaId: string, themeId?: string) => ({
  ...sampleIdea,
  ideaId,
  title: `Pomysł ${ideaId}`,
  ...(themeId ? { themeId } : {}),
});
const board = { ...emptyBoard, themes, ideas: [idea('a', 't'), idea('b', 't'), idea('c', 'u'), idea('d')] };

test('cards stand in columns by theme; a retired theme only while something is under it', () => {
  const shown = columns(board, 'ideas', '');
  expect(shown.map(column => [column.theme?.themeId, column.cards.map(card => card.id)])).toEqual([
    ['t', ['a', 'b']],
    ['u', ['c']],
    [undefined, ['d']],
  ]);
});

test('the filter leaves the columns and says how many there are', () => {
  const [first, second] = columns(board, 'ideas', 'pomysl b');
  expect([first?.cards.map(card => card.id), first?.all]).toEqual([['b'], 2]);
  expect([second?.cards, second?.all]).toEqual([[], 1]);
});

test.each([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowDown', undefined],
  ['b', 'ArrowRight', 'c'],
  ['c', 'ArrowRight', 'd'],
  ['c', 'ArrowLeft', 'a'],
  ['a', 'Enter', undefined],
])('from %s the key %s leads to %s', (from, key, to) => {
  expect(neighbour(columns(board, 'ideas', ''), from, key)).toBe(to);
});

/** A card, a card to drop it on, and a column; what lies under the pointer is said by the test. */
function table() {
  document.body.replaceChildren();
  const place = document.createElement('div');
  place.className = 'console';
  const card = document.createElement('div');
  const grip = document.createElement('span');
  grip.dataset.grip = '';
  card.append(grip);
  const other = document.createElement('div');
  other.dataset.card = 'b';
  const column = document.createElement('div');
  column.dataset.themeId = 'u';
  place.append(card, other, column);
  document.body.append(place);
  let under: Element = card;
  document.elementFromPoint = () => under;
  const drop = vi.fn();
  const dragging = new Dragging(drop, (_, target) => `do: ${target.kind}`);
  card.addEventListener('pointerdown', event => dragging.down(event, 'a'));
  const fire = (target: EventTarget, type: string, x = 0, pointerType = 'mouse') =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType, clientX: x, clientY: 0, button: 0 }),
    );
  const over = (element: Element) => {
    under = element;
  };
  return { card, grip, other, column, drop, dragging, fire, over };
}

test('a card let go on another is put to it, and one let go on a column moves there', () => {
  const { card, other, column, drop, dragging, fire, over } = table();
  fire(card, 'pointerdown');
  over(other);
  fire(document, 'pointermove', 40);
  expect(dragging.dragged.value).toEqual({ id: 'a', over: { kind: 'card', id: 'b' } });
  expect(document.querySelector('.ghost .would')?.textContent).toBe('do: card');
  fire(document, 'pointerup', 40);
  expect(drop).toHaveBeenLastCalledWith('a', { kind: 'card', id: 'b' });
  expect(document.querySelector('.ghost')).toBeNull();
  fire(card, 'pointerdown');
  over(column);
  fire(document, 'pointermove', 40);
  fire(document, 'pointerup', 40);
  expect(drop).toHaveBeenLastCalledWith('a', { kind: 'theme', themeId: 'u' });
});

test('a hand that trembles drags nothing, and Escape gives a drag up', () => {
  const { card, other, drop, dragging, fire, over } = table();
  over(other);
  fire(card, 'pointerdown');
  fire(document, 'pointermove', 3);
  fire(document, 'pointerup', 3);
  fire(card, 'pointerdown');
  fire(document, 'pointermove', 40);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(dragging.dragged.value).toBeUndefined();
  fire(document, 'pointerup', 40);
  expect(drop).not.toHaveBeenCalled();
});

test('a finger drags by the grip; elsewhere it scrolls', () => {
  const { card, grip, other, drop, fire, over } = table();
  over(other);
  fire(card, 'pointerdown', 0, 'touch');
  fire(document, 'pointermove', 40, 'touch');
  fire(document, 'pointerup', 40, 'touch');
  expect(drop).not.toHaveBeenCalled();
  fire(grip, 'pointerdown', 0, 'touch');
  fire(document, 'pointermove', 40, 'touch');
  fire(document, 'pointerup', 40, 'touch');
  expect(drop).toHaveBeenCalledOnce();
});
