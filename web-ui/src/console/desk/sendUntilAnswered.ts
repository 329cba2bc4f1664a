import { call, type Method, Refused, Unreachable } from '../../shared/api';

/** How long a request goes on trying by itself: about as long as a server needs to start again. */
export const PATIENCE_MS = 10_000;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 1500;

interface SendingMeans {
  send: typeof call;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

const USUAL: SendingMeans = {
  send: call,
  now: Date.now,
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};

/**
 * One request, sent again under the same id while no server answers: whatever got through took effect once. A server
 * that says of itself that it is just starting or stopping counts as one that does not answer.
 */
export async function sendUntilAnswered<T>(
  method: Method,
  path: string,
  body: unknown,
  commandId: string,
  { send, now, wait }: SendingMeans = USUAL,
): Promise<T> {
  const until = now() + PATIENCE_MS;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    try {
      return await send<T>(method, path, body, { commandId });
    } catch (cause) {
      if (!isAway(cause) || now() + pause > until) throw cause;
      await wait(pause);
    }
  }
}

/** No answer, or one that only says that there is nobody to give it. */
export const isAway = (cause: unknown): boolean =>
  cause instanceof Unreachable || (cause instanceof Refused && [502, 503, 504].includes(cause.status));
