import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Confirm } from '../src/console/parts/Confirm';

afterEach(cleanup);

const asked = (onYes: () => void = () => undefined) => (
  <Confirm question="Na pewno?" yes="Tak" testid="end" onYes={onYes}>
    Zakończ
  </Confirm>
);

test('whoever goes back stands where they asked', () => {
  render(asked());
  const keys = () => document.activeElement?.getAttribute('data-testid');
  screen.getByTestId('end').focus();
  fireEvent.click(screen.getByTestId('end'));
  expect(keys()).toBe('end-yes');
  fireEvent.keyDown(screen.getByTestId('end-yes'), { key: 'Escape' });
  expect(keys()).toBe('end');
});

test('whoever said yes stands there too', () => {
  let said = 0;
  render(asked(() => said++));
  fireEvent.click(screen.getByTestId('end'));
  fireEvent.click(screen.getByTestId('end-yes'));
  expect(said).toBe(1);
  expect(document.activeElement?.getAttribute('data-testid')).toBe('end');
});

test('nobody is taken away from where they went meanwhile', () => {
  render(
    <>
      {asked()}
      <input data-testid="field" />
    </>,
  );
  fireEvent.click(screen.getByTestId('end'));
  screen.getByTestId('field').focus();
  fireEvent.click(screen.getByTestId('end-no'));
  expect(document.activeElement?.getAttribute('data-testid')).toBe('field');
});
