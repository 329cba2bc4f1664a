import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { asTime } from '../src/console/parts/asTime';
import { TimeInput } from '../src/console/parts/TimeInput';

afterEach(cleanup);

test.each([
  ['14:00', '14:00'],
  ['9:05', '09:05'],
  ['905', '09:05'],
  ['9.05', '09:05'],
  ['23', '23:00'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['2 PM', undefined],
  ['', undefined],
])('„%s” is %s', (typed, time) => {
  expect(asTime(typed)).toBe(time);
});

test('a time is typed in 24 hours, whatever the browser is used to', () => {
  function Form() {
    const [value, setValue] = useState('14:00');
    return <TimeInput data-testid="from" value={value} onValue={setValue} />;
  }
  render(<Form />);
  const input = screen.getByTestId<HTMLInputElement>('from');
  expect(input.type).toBe('text');
  expect(input.value).toBe('14:00');
  fireEvent.input(input, { target: { value: '1530' } });
  fireEvent.blur(input);
  expect(input.value).toBe('15:30');
});
