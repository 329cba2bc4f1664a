import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard } from '../src/console/desk/contact';
import { sendUntilAnswered } from '../src/console/desk/sendUntilAnswered';
import { useAction } from '../src/console/desk/useAction';
import { SetUp } from '../src/console/entry/SetUp';
import { DropPanel, openPanel } from '../src/console/parts/DropPanel';
import { Field } from '../src/console/parts/Field';
import { Form } from '../src/console/parts/Form';
import { TimeInput } from '../src/console/parts/TimeInput';
import { Mirror } from '../src/console/room/Mirror';
import { SignUpLink } from '../src/console/room/SignUpLink';
import pl from '../src/i18n/pl.json';
import { Unreachable } from '../src/shared/api';
import { speak, teach, type Words } from '../src/shared/i18n';

vi.mock('../src/console/desk/sendUntilAnswered', async original => ({
  ...(await original<typeof import('../src/console/desk/sendUntilAnswered')>()),
  sendUntilAnswered: vi.fn(),
}));

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
  openPanel.value = '';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const answers = (body: object) => vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body)));

function Panels() {
  const [there, setThere] = useState(true);
  return (
    <>
      <DropPanel name="late" label="Spóźnione" button="Spóźnione 1">
        {() => (
          <ul>
            {there && (
              <li>
                <button type="button" data-testid="accept" onClick={() => setThere(false)}>
                  Na tablicę
                </button>
              </li>
            )}
          </ul>
        )}
      </DropPanel>
      <button type="button" data-testid="elsewhere">
        Gdzie indziej
      </button>
    </>
  );
}

test('what hangs open shuts on Escape, and the focus goes back to its button', async () => {
  render(<Panels />);
  fireEvent.click(screen.getByTestId('late'));
  const inside = await screen.findByTestId('accept');
  inside.focus();
  fireEvent.keyDown(inside, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('accept')).toBeNull());
  expect(document.activeElement).toBe(screen.getByTestId('late'));
});

test('it shuts when one goes on elsewhere', async () => {
  render(<Panels />);
  fireEvent.click(screen.getByTestId('late'));
  await screen.findByTestId('accept');
  screen.getByTestId('elsewhere').focus();
  await waitFor(() => expect(screen.queryByTestId('accept')).toBeNull());
});

test('when the line that had the focus goes, the focus stays in the panel', async () => {
  render(<Panels />);
  fireEvent.click(screen.getByTestId('late'));
  const accept = await screen.findByTestId('accept');
  accept.focus();
  fireEvent.click(accept);
  await waitFor(() => expect(screen.queryByTestId('accept')).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Spóźnione'));
});

test('a form says itself what is missing, in the language of the reader, and is not sent', async () => {
  const sent = vi.fn();
  const name = signal('');
  render(
    <Form onSubmit={sent} data-testid="form">
      <Field label="Tytuł" value={name} testid="title" required />
      <TimeInput aria-label="Początek" data-testid="from" value="" onValue={() => {}} />
    </Form>,
  );
  const form = screen.getByTestId<HTMLFormElement>('form');
  expect(form.noValidate).toBe(true);
  fireEvent.submit(form);
  expect((await screen.findByTestId('title-wrong')).textContent).toContain('Wypełnij to pole.');
  expect(screen.getByTestId('form-wrong').textContent).toContain('Początek: Podaj godzinę');
  expect(document.activeElement).toBe(screen.getByTestId('title'));
  expect(sent).not.toHaveBeenCalled();
});

test('a set-up link that was used says so and leads to signing in', async () => {
  answers({ needed: false });
  render(<SetUp token="t" />);
  expect(await screen.findByTestId('setup-used')).toBeTruthy();
  expect(screen.getByTestId('to-sign-in').getAttribute('href')).toBe('#/');
});

test('a set-up link that is still good asks for a name', async () => {
  answers({ needed: true });
  render(<SetUp token="t" />);
  await act(async () => {});
  expect(screen.getByTestId('setup-name')).toBeTruthy();
});

test('the invitation has the address that phones reach, not that of this browser', async () => {
  answers({ https: false, chosen: false, baseUrl: 'http://192.168.1.7:8080/' });
  render(<SignUpLink desk={{ workshopId: 'w' } as never} />);
  await waitFor(() =>
    expect(screen.getByTestId<HTMLInputElement>('signup-link').value).toBe('http://192.168.1.7:8080/?w=w'),
  );
});

test('that there was no answer is no longer said once the server answers anything', async () => {
  vi.mocked(sendUntilAnswered).mockRejectedValueOnce(new Unreachable('away'));
  const one = renderHook(() => useAction()).result.current;
  await act(() => one.run('PUT', '/x', {}));
  expect(one.problem.value).toBe(pl.common.no_answer);
  await act(async () => heard());
  expect(one.problem.value).toBeNull();
});

test('what the room sees is the projector’s own page', () => {
  Object.assign((window as unknown as { happyDOM: { settings: object } }).happyDOM.settings, {
    disableIframePageLoading: true,
  });
  render(<Mirror workshopId="w" />);
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe('/w/w/board');
  expect(frame?.tabIndex).toBe(-1);
});
