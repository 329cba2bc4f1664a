import { cleanup, render } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { keepLoneLetters } from '../src/console/desk/loneLetters';

const before = options.vnode;
afterEach(() => {
  cleanup();
  if (before) options.vnode = before;
  else delete options.vnode;
});

test('on the desk no one-letter word of what people wrote ends a line', () => {
  keepLoneLetters();
  const { container } = render(
    <p>
      <bdi title="Ławka w parku">Ławka w parku i obok</bdi> <b>a w tym</b>
    </p>,
  );
  expect(container.querySelector('bdi')?.textContent).toBe('Ławka w\u00a0parku i\u00a0obok');
  expect(container.querySelector('b')?.textContent).toBe('a w tym');
});
