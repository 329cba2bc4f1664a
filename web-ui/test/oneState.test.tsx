import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import en from '../src/i18n/en.json';
import { propose } from '../src/phone/acts';
import { lazyScreens, loadLazyScreens } from '../src/phone/LazyScreen';
import { NameQuestion } from '../src/phone/NameQuestion';
import { OfflineBar } from '../src/phone/OfflineBar';
import { OthersItems } from '../src/phone/OthersItems';
import { OwnItems } from '../src/phone/OwnItems';
import { Waiting } from '../src/phone/Waiting';
import { now } from '../src/shared/clock';
import { speak, teach } from '../src/shared/i18n';
import type { Workshop } from '../src/shared/types';
import { board, idea, json, mine, phone, server } from './onPhone';

const need = { needId: 'n1', title: 'Brakuje ławek', text: '', endorsements: 0, roomSupport: 0 };

test('a need of mine on the board does not stand beside „0 on the board”', () => {
  const here = phone(board('NEEDS', { needs: [need] }), mine({ needs: [need] }));
  render(
    <>
      <OwnItems phone={here} kind="need" />
      <OthersItems phone={here} kind="need" />
    </>,
  );
  expect(screen.getByText('Na tablicy')).toBeTruthy();
  expect(screen.getByText('Od innych', { exact: false }).textContent).toBe('Od innych 0 potrzeb');
});

test.each([
  [{ state: 'DROPPED' }, 'Nie idziemy tą drogą'],
  [{ state: 'PARKED' }, 'Odłożone na później'],
  [{ state: 'ADOPTED' }, 'Przyjęte do planu'],
  [{ mergedInto: 'g' }, 'Połączone z podobnymi'],
] as const)('of a slip that is %o only that is said', async (what, words) => {
  loadLazyScreens();
  await waitFor(() => expect(lazyScreens.value).toBeTruthy());
  const own = { ...idea, ...what };
  render(<OwnItems phone={phone(board('IDEAS', { ideas: [own] }), mine({ ideas: [own] }))} kind="idea" />);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByText('Na tablicy')).toBeNull();
});

test('an empty name needs a word', async () => {
  server.answer = () => json(200, { title: 'Koalicja', notice: { version: '2', text: 'Krótko.\nReszta.' } });
  let inside = false;
  render(
    <NameQuestion
      where={{ workshopId: 'w', participantId: 'p' } as never}
      done={() => {
        inside = true;
      }}
    />,
  );
  await waitFor(() => expect(screen.getByText('Krótko.')).toBeTruthy());
  fireEvent.click(screen.getByTestId('join-submit'));
  expect(screen.getByTestId('name-problem').textContent).toContain('Bez imienia');
  expect(inside).toBe(false);
  fireEvent.click(screen.getByTestId('join-nameless'));
  await waitFor(() => expect(inside).toBe(true));
});

test('the rest of the notice is folded away', async () => {
  server.answer = () => json(200, { title: 'Koalicja', notice: { version: '2', text: 'Krótko.\nReszta.' } });
  render(<NameQuestion where={{ workshopId: 'w', participantId: 'p' } as never} done={() => undefined} />);
  await waitFor(() => expect(screen.getByText('Reszta.').closest('details')?.open).toBe(false));
});

test('the bar says that there is no network although the stream is still open', async () => {
  const began = Date.now();
  render(<OfflineBar phone={phone(board('IDEAS'))} />);
  dispatchEvent(new Event('offline'));
  now.value = began + 2000;
  await waitFor(() => expect(screen.getByTestId('offline').textContent).toBe(''));
  now.value = Date.now() + 3001;
  await waitFor(() => expect(screen.getByTestId('offline').textContent).toContain('Nie mamy teraz sieci'));
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.getByTestId('offline').textContent).toBe(''));
});

test('an agenda that nobody worded is in the language of who reads it', async () => {
  teach('en', en as never);
  await speak('en');
  const here = phone(board('LOBBY'));
  here.workshop.value = { language: 'pl', sessions: [] } as unknown as Workshop;
  here.agenda.value = [
    { phase: 'NEEDS', title: 'Potrzeby', minutes: 30 },
    { phase: 'IDEAS', title: 'Burza mózgów', minutes: 30 },
  ] as never;
  render(<Waiting phone={here} />);
  expect(screen.getByText('Needs')).toBeTruthy();
  expect(screen.getByText('Burza mózgów')).toBeTruthy();
});

test('the bar comes when a send fails, though the stream is still open', async () => {
  server.answer = () => Promise.reject(new TypeError('no network'));
  const here = phone(board('IDEAS'));
  render(<OfflineBar phone={here} />);
  await propose(here, 'idea', { title: 'Wspólny telefon' });
  now.value = Date.now() + 1000;
  await waitFor(() => expect(screen.getByTestId('offline').textContent).toBe(''));
  now.value = Date.now() + 3001;
  await waitFor(() => expect(screen.getByTestId('offline').textContent).toContain('Czeka 1'));
});

test('without https the bar asks not to reload the page', async () => {
  render(<OfflineBar phone={phone(board('IDEAS'))} />);
  dispatchEvent(new Event('offline'));
  now.value = Date.now() + 3001;
  const says = (words: string) =>
    waitFor(() => expect(screen.getByTestId('offline').textContent).toContain(words));
  await says('Nie odświeżaj strony');
  dispatchEvent(new Event('online'));
});
