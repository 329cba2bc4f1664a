import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FoldedAsk } from '../src/phone/Ask';
import { outbox } from '../src/phone/phoneState';
import { Signals } from '../src/phone/Signals';
import type { Mine } from '../src/shared/types';
import { board, calls, json, mine, phone, server } from './onPhone';

type Own = NonNullable<Mine['signals']>;
const ALL = { reactions: true, hands: true, ready: true };
const own = (more: Partial<Own> = {}) =>
  mine({ signals: { switches: ALL, hand: false, ready: false, ...more } });
const pressed = (testId: string) => screen.getByTestId(testId).getAttribute('aria-pressed');

test('a hand is up at the tap, goes straight to the server and waits in no outbox', async () => {
  const room = phone(board('NEEDS'), own());
  render(<Signals phone={room} />);
  fireEvent.click(screen.getByTestId('signal-hand'));
  await waitFor(() => expect(pressed('signal-hand')).toBe('true'));
  expect(calls).toMatchObject([{ method: 'PUT', path: '/api/workshops/w/sessions/s1/hand' }]);
  expect(outbox.entries.value).toEqual([]);

  room.mineSignal.value = own({ hand: true });
  await waitFor(() => expect(pressed('signal-hand')).toBe('true'));
  await new Promise(requestAnimationFrame);
  room.mineSignal.value = own({ hand: false });
  await waitFor(() => expect(pressed('signal-hand')).toBe('false'));
});

test('what did not get through is said, and the hand is down', async () => {
  server.answer = () => {
    throw new TypeError('no network');
  };
  render(<Signals phone={phone(board('NEEDS'), own())} />);
  fireEvent.click(screen.getByTestId('signal-hand'));
  await waitFor(() => expect(screen.getByTestId('signal-said').textContent).toContain('nie doszedł'));
  expect(pressed('signal-hand')).toBe('false');
});

test('a refusal is said in the words of the server', async () => {
  server.answer = () => json(429, { code: 'TOO_MANY', detail: 'Za dużo naraz.' });
  render(<Signals phone={phone(board('NEEDS'), own())} />);
  fireEvent.click(screen.getByTestId('react-HEART'));
  await waitFor(() => expect(screen.getByTestId('signal-said').textContent).toBe('Za dużo naraz.'));
  expect(calls).toMatchObject([{ method: 'POST', body: { kind: 'HEART' } }]);
});

test('who is ready says so once more to take it back', async () => {
  render(<Signals phone={phone(board('NEEDS'), own({ ready: true }))} />);
  fireEvent.click(screen.getByTestId('signal-ready'));
  await waitFor(() =>
    expect(calls).toMatchObject([{ method: 'DELETE', path: '/api/workshops/w/sessions/s1/ready' }]),
  );
});

test('what is switched off is not there, and nothing is while no meeting is on', () => {
  render(<Signals phone={phone(board('NEEDS'), own({ switches: { ...ALL, reactions: false } }))} />);
  expect(screen.queryByTestId('react-HEART')).toBeNull();
  expect(screen.queryByTestId('signal-hand')).not.toBeNull();
  const { container } = render(<Signals phone={phone(board('NEEDS', { session: null }), own())} />);
  expect(container.innerHTML).toBe('');
});

test('a question can be asked while the room is about something else', () => {
  render(<FoldedAsk phone={phone(board('NEEDS'), mine())} />);
  expect(screen.getByTestId('questions').tagName).toBe('DETAILS');
  expect(screen.getByTestId('question-text')).toBeTruthy();
});
