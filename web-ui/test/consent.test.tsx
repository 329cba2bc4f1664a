import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Consent } from '../src/phone/Consent';
import { board, calls, mine, phone } from './onPhone';

test('an objection can be taken back by the one who raised it, and then raised anew', async () => {
  const decision = { decisionId: 'd1', ideaIds: [], wording: 'Robimy', openObjections: 0, number: 1 };
  render(<Consent phone={phone(board('DECIDING', { decisions: [decision] }))} />);
  fireEvent.click(screen.getByTestId('object'));
  fireEvent.input(screen.getByTestId('objection-reason'), { target: { value: 'Za drogo' } });
  fireEvent.click(screen.getByTestId('objection-send'));
  await waitFor(() => expect(calls).toHaveLength(1));
  fireEvent.click(await screen.findByTestId('objection-withdraw'));
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(await screen.findByTestId('object')).toBeTruthy();

  const [raised, withdrawn] = calls;
  expect(withdrawn?.method).toBe('DELETE');
  expect(withdrawn?.path).toBe(raised?.path);
});

test('an objection raised on another phone of the same person can be taken back here, until it is answered', async () => {
  const decision = { decisionId: 'd3', ideaIds: [], wording: 'Robimy', openObjections: 1, number: 3 };
  const own = { decisionId: 'd3', objectionId: 'o3', reason: 'Za drogo' };
  const here = phone(board('DECIDING', { decisions: [decision] }), mine({ objections: [own] }));
  render(<Consent phone={here} />);
  fireEvent.click(screen.getByTestId('objection-withdraw'));
  await waitFor(() => expect(calls.at(-1)?.path).toContain('/objections/o3'));
  expect(await screen.findByTestId('object')).toBeTruthy();
  cleanup();

  here.mineSignal.value = mine({ objections: [{ ...own, how: 'Jest dotacja' }] });
  render(<Consent phone={here} />);
  expect(screen.queryByTestId('objection-withdraw')).toBeNull();
});

test('what appears for an objection is brought into view: the form, and then the answer', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  const decision = { decisionId: 'd2', ideaIds: [], wording: 'Robimy', openObjections: 0, number: 2 };
  render(<Consent phone={phone(board('DECIDING', { decisions: [decision] }))} />);

  fireEvent.click(screen.getByTestId('object'));
  expect(shown.mock.instances).toEqual([screen.getByTestId('objection-reason').closest('form')]);
  fireEvent.input(screen.getByTestId('objection-reason'), { target: { value: 'Za drogo' } });
  fireEvent.click(screen.getByTestId('objection-send'));

  const answer = (await screen.findByTestId('objection-withdraw')).parentElement;
  await waitFor(() => expect(shown.mock.instances).toContain(answer));
  shown.mockRestore();
});
