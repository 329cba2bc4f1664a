import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../src/console/desk/desk';
import { SimilarItems } from '../src/console/items/SimilarItems';
import pl from '../src/i18n/pl.json';
import { outbox, type PhoneState } from '../src/phone/phoneState';
import { SimilarToSupport } from '../src/phone/SimilarToSupport';
import { speak, teach, type Words } from '../src/shared/i18n';

const HINT = { id: 'n1', title: 'Boimy się wpuszczać obcych do domu', endorsements: 4 };
const PATIENCE = { timeout: 4000 };
const phone = {
  id: 'w',
  workshop: signal(null),
  board: signal({ session: { phase: 'NEEDS' }, needs: [], ideas: [] }),
  mine: signal({
    participantId: 'p',
    kind: 'PERSON',
    needs: [],
    ideas: [],
    endorsed: { needs: [], ideas: [] },
  }),
} as unknown as PhoneState;

let asked: string[];
let answer: () => Response;

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
  asked = [];
  answer = () => new Response(JSON.stringify({ position: 1, similar: [HINT] }));
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`);
    return answer();
  });
});
afterEach(async () => {
  cleanup();
  for (const entry of outbox.entries.value) await outbox.forget(entry.commandId);
  vi.unstubAllGlobals();
});

test('what is there already can be supported instead', async () => {
  render(<SimilarToSupport phone={phone} kind="needs" text="Strach przed wpuszczaniem obcych" />);

  await waitFor(() => expect(screen.getByTestId('similar').textContent).toContain(HINT.title), PATIENCE);
  fireEvent.click(screen.getByTestId('support-n1'));

  await waitFor(() => expect(asked).toContain('PUT /api/workshops/w/needs/n1/endorsement'));
  expect(asked[0]).toBe('GET /api/workshops/w/similar?kind=needs&text=Strach+przed+wpuszczaniem+obcych');
});

test('only what was written when the typing rested is asked about', async () => {
  const view = render(<SimilarToSupport phone={phone} kind="needs" text="Strach" />);
  view.rerender(<SimilarToSupport phone={phone} kind="needs" text="Strach przed" />);
  view.rerender(<SimilarToSupport phone={phone} kind="needs" text="Strach przed obcymi" />);

  await waitFor(() => expect(screen.getByTestId('similar')).toBeTruthy(), PATIENCE);
  expect(asked).toEqual(['GET /api/workshops/w/similar?kind=needs&text=Strach+przed+obcymi']);
});

test('an emptied field takes the hint away', async () => {
  const view = render(<SimilarToSupport phone={phone} kind="needs" text="Strach przed obcymi" />);
  await waitFor(() => expect(screen.getByTestId('similar')).toBeTruthy(), PATIENCE);

  view.rerender(<SimilarToSupport phone={phone} kind="needs" text="" />);

  await waitFor(() => expect(screen.queryByTestId('similar')).toBeNull());
});

test('a server that does not know is no trouble', async () => {
  answer = () => new Response('{"code":"WORKSHOP_UNKNOWN"}', { status: 404 });
  render(<SimilarToSupport phone={phone} kind="ideas" text="Strach przed obcymi" />);

  await waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
  expect(screen.queryByTestId('similar')).toBeNull();
});

test('the scribe counts the person of the card there', async () => {
  const act = vi.fn(async () => undefined);
  const people = [{ participantId: 'p7', phone: false }];
  const desk = { workshopId: 'w', act, attendance: signal({ people }) } as unknown as Desk;
  render(<SimilarItems desk={desk} kind="needs" text="Strach przed obcymi" person="p7" via="PAPER" />);
  await waitFor(() => expect(screen.getByTestId('similar')).toBeTruthy(), PATIENCE);

  fireEvent.click(screen.getByRole('button'));

  expect(act).toHaveBeenCalledWith(
    expect.anything(),
    'PUT',
    '/needs/n1/endorsement',
    { onBehalfOf: 'p7', via: 'PAPER' },
    `Dopisano poparcie: ${HINT.title}`,
  );
});
