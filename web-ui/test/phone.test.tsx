import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CodeForm } from '../src/phone/CodeForm';
import { Composer } from '../src/phone/Composer';
import { Dots } from '../src/phone/Dots';
import { OwnItems } from '../src/phone/OwnItems';
import { outbox } from '../src/phone/phoneState';
import { RefusedEntries } from '../src/phone/RefusedEntries';
import { SupportButton } from '../src/phone/SupportButton';
import { board, calls, idea, json, mine, phone, server, type } from './onPhone';

test('an idea is sent with its theme and the field is empty again', async () => {
  render(<Composer phone={phone(board('IDEAS'))} />);
  type('idea-title', 'Superwizja raz na kwartał');
  fireEvent.click(screen.getByTestId('theme-theme'));
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() =>
    expect(calls[0]).toMatchObject({
      method: 'PUT',
      body: { title: 'Superwizja raz na kwartał', themeId: 'theme' },
    }),
  );
  expect(calls[0]?.path).toMatch(/^\/api\/workshops\/w\/ideas\/[0-9a-f-]{36}$/);
  await waitFor(() => expect(screen.getByTestId<HTMLTextAreaElement>('idea-title').value).toBe(''));
});

test('a draft is still there when the page comes back', () => {
  const first = render(<Composer phone={phone(board('NEEDS'))} />);
  type('need-title', 'Nie wiadomo, komu');
  first.unmount();
  render(<Composer phone={phone(board('NEEDS'))} />);
  expect(screen.getByTestId<HTMLTextAreaElement>('need-title').value).toBe('Nie wiadomo, komu');
});

test('too long a text is not cut and not sent', () => {
  render(<Composer phone={phone(board('NEEDS'))} />);
  type('need-title', 'ż'.repeat(122));
  expect(screen.getByTestId('too-long').textContent).toContain('2');
  fireEvent.click(screen.getByTestId('send'));
  expect(screen.getByTestId<HTMLTextAreaElement>('need-title').value).toHaveLength(122);
  expect(outbox.entries.value).toEqual([]);
});

test('what is half written when its phase ends can still be sent', () => {
  const here = phone(board('IDEAS'));
  render(<Composer phone={here} />);
  type('idea-title', 'Jeszcze jedno');
  here.boardSignal.value = board('DECIDING');
  expect(screen.getByTestId('idea-title')).toBeTruthy();
});

test('support is shown at the tap and taken back when it is refused', async () => {
  let decide: (response: Response) => void = () => undefined;
  server.answer = () => new Promise<Response>(resolve => (decide = resolve));
  render(<SupportButton phone={phone(board('IDEAS'))} kind="ideas" id="i1" item={idea} />);
  fireEvent.click(screen.getByTestId('support-i1'));
  await waitFor(() => expect(screen.getByTestId('support-i1').getAttribute('aria-pressed')).toBe('true'));
  expect(screen.getByTestId('support-i1').textContent).toBe('6');
  await waitFor(() => expect(calls).toHaveLength(1));
  decide(json(409, { code: 'IDEA_CLOSED', detail: 'Nie.' }));
  await waitFor(() => expect(screen.getByTestId('support-i1').textContent).toBe('5'));
});

test('a table has no button of support', () => {
  render(
    <SupportButton phone={phone(board('IDEAS'), mine({ kind: 'TABLE' }))} kind="ideas" id="i1" item={idea} />,
  );
  expect(screen.queryByTestId('support-i1')).toBeNull();
  expect(screen.getByTestId('support-count-i1')).toBeTruthy();
});

test('my words go from the phone to the board before my eyes', async () => {
  let decide: (response: Response) => void = () => undefined;
  server.answer = () => new Promise<Response>(resolve => (decide = resolve));
  const here = phone(board('IDEAS'));
  render(
    <>
      <Composer phone={here} />
      <OwnItems phone={here} kind="idea" />
    </>,
  );
  type('idea-title', 'Wspólny telefon');
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() => expect(outbox.entries.value).toHaveLength(1));
  const { commandId, itemId = '' } = outbox.entries.value[0] ?? { commandId: '' };
  const stage = () => screen.getByTestId(`state-${commandId}`).dataset.stage;
  await waitFor(() => expect(stage()).toBe('phone'));
  await waitFor(() => expect(calls).toHaveLength(1));
  decide(json(201, { position: 2, changed: true }));
  await waitFor(() => expect(stage()).toBe('accepted'));
  here.boardSignal.value = board('IDEAS', { ideas: [{ ...idea, ideaId: itemId }] });
  await waitFor(() => expect(stage()).toBe('board'));
});

test('an idea that came too late can be handed to the facilitator', async () => {
  server.answer = () => json(409, { code: 'PHASE_CLOSED', detail: 'Za późno.' });
  const here = phone(board('IDEAS'));
  render(
    <>
      <Composer phone={here} />
      <RefusedEntries phone={here} />
    </>,
  );
  type('idea-title', 'Spóźniony pomysł');
  fireEvent.click(screen.getByTestId('send'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Spóźniony pomysł'));
  server.answer = () => json(200, { position: 3, changed: true });
  const commandId = outbox.entries.value[0]?.commandId;
  fireEvent.click(screen.getByTestId(`hand-in-${commandId}`));
  await waitFor(() =>
    expect(calls.at(-1)).toMatchObject({
      path: '/api/workshops/w/commands/HandInIdea',
      body: { title: 'Spóźniony pomysł' },
    }),
  );
  expect(calls.at(-1)?.commandId).not.toBe(commandId);
});

test('dots cannot be more than the budget nor than an idea may have', async () => {
  const voting = {
    votingId: 'v',
    state: 'OPEN' as const,
    ideaIds: ['i1', 'i2'],
    dotBudget: 3,
    dotsPerIdea: 2,
    secret: true,
    voters: 0,
  };
  render(<Dots phone={phone(board('PRIORITISING', { voting, ideas: [idea, { ...idea, ideaId: 'i2' }] }))} />);
  const placed = (id: string) => screen.getByTestId(`dots-${id}`).dataset.dots;
  for (const [id, expected] of [
    ['i1', '1'],
    ['i1', '2'],
    ['i1', '2'],
    ['i2', '1'],
    ['i2', '1'],
  ] as const) {
    fireEvent.click(screen.getByTestId(`dot-more-${id}`));
    await waitFor(() => expect(placed(id)).toBe(expected));
  }
  expect(screen.getByTestId('dots-left').textContent).toContain('0');
});

test('a pasted code is read, sent plain and a refusal is said in words', async () => {
  server.answer = () =>
    json(404, { code: 'CODE_UNKNOWN', detail: 'Nie znamy tego kodu. Sprawdź na tablicy.' });
  render(<CodeForm submit="Wchodzę" joined={() => undefined} />);
  type('join-code', ' k7m-4rx ');
  expect(screen.getByTestId<HTMLInputElement>('join-code').value).toBe('K7M 4RX');
  fireEvent.click(screen.getByTestId('join-submit'));
  await waitFor(() =>
    expect(screen.getByTestId('join-problem').textContent).toBe('Nie znamy tego kodu. Sprawdź na tablicy.'),
  );
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/api/join', body: { code: 'K7M4RX' } });
});
