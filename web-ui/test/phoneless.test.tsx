import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ObjectFor } from '../src/console/decide/ObjectFor';
import type { Desk } from '../src/console/desk/desk';
import { PersonPicker } from '../src/console/items/PersonPicker';
import pl from '../src/i18n/pl.json';
import { speak, teach, type Words } from '../src/shared/i18n';

const desk = {
  attendance: signal({
    people: [
      { participantId: 'ala', name: 'Ala', kind: 'PERSON', phone: true, registered: [], checkedIn: [] },
      { participantId: 'ola', name: 'Ola', kind: 'PERSON', phone: false, registered: [], checkedIn: [] },
    ],
  }),
} as unknown as Desk;

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
});
afterEach(cleanup);

const offered = () => screen.getAllByRole('option').map(option => option.textContent);

test('whoever has a phone chooses with it: nobody is asked to do it for them', () => {
  render(<PersonPicker desk={desk} person={signal('')} nobody="–" phoneless />);

  expect(offered()).toEqual(['–', 'Ola']);
});

test('words may be written down for anybody', () => {
  render(<PersonPicker desk={desk} person={signal('')} nobody="–" />);

  expect(offered()).toEqual(['–', 'Ala', 'Ola']);
});

test('an objection is raised aloud by people without a phone', () => {
  render(<ObjectFor desk={desk} decisionId="d" />);

  expect(offered()).toHaveLength(2);
});
