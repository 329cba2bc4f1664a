import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { asDate } from '../src/console/parts/asDate';
import { asTime } from '../src/console/parts/asTime';
import { DateInput } from '../src/console/parts/DateInput';
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

test.each([
  ['15.12.2026', '2026-12-15'],
  ['5/1/27', '2027-01-05'],
  ['2026-12-15', '2026-12-15'],
  ['15 12', '2026-12-15'],
  ['3.2', '2027-02-03'],
  ['30.02.2026', undefined],
  ['12/31/2026', undefined],
  ['jutro', undefined],
])('„%s” is the day %s', (typed, day) => {
  expect(asDate(typed, '2026-06-01')).toBe(day);
});

test('a day is typed day first, whatever the browser is used to', () => {
  function Form() {
    const [value, setValue] = useState('2026-12-15');
    return <DateInput data-testid="due" value={value} onValue={setValue} />;
  }
  render(<Form />);
  const input = screen.getByTestId<HTMLInputElement>('due');
  expect([input.type, input.value]).toEqual(['text', '15.12.2026']);
  fireEvent.input(input, { target: { value: '1.9.2026' } });
  fireEvent.blur(input);
  expect(input.value).toBe('01.09.2026');
});
