import { lang } from './i18n';
import type { Problem } from './types';

/** Why not. When something between us and the server refused, only the status is known. */
export type Refusal = Pick<Problem, 'status' | 'code'> & Partial<Problem>;

/** The server answered, and the answer is no. `message` is its sentence for people. */
export class Refused extends Error {
  constructor(
    readonly problem: Refusal,
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail ?? problem.title ?? problem.code);
  }
  get status() {
    return this.problem.status;
  }
  get code() {
    return this.problem.code;
  }
}

/** Nothing came back: no network, or the server is away. It never means that nothing was written. */
export class Unreachable extends Error {}

interface CallOptions {
  commandId?: string;
  signal?: AbortSignal;
}

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** One call to the server. Resolves with the body, or throws `Refused` or `Unreachable`. */
export async function call<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': lang.value };
  if (method !== 'GET') headers['X-Narada'] = '1';
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.commandId) headers['Idempotency-Key'] = options.commandId;

  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  }
  const answer = await readJson(response);
  if (response.ok) return answer as T;
  throw new Refused(asProblem(answer, response.status), retryAfter(response));
}

export const get = <T>(path: string, signal?: AbortSignal) =>
  call<T>('GET', path, undefined, signal ? { signal } : {});

/** The address of something inside one workshop. */
export const inWorkshop = (workshopId: string, rest = '') =>
  `/api/workshops/${encodeURIComponent(workshopId)}${rest}`;

async function readJson(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text ? JSON.parse(text) : {};
  } catch (cause) {
    if (response.ok) throw new Unreachable('the answer broke off', { cause });
    return {};
  }
}

function asProblem(answer: unknown, status: number): Refusal {
  const given = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<Problem>;
  return { ...given, status, code: given.code ?? `HTTP_${status}` };
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
