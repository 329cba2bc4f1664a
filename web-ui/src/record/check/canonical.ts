import { utf8 } from '../../shared/record/bytes';

/** What a record is written in: JSON with whole numbers only. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

const DEEPEST = 32;
/** A half of a surrogate pair by itself, which no canonical text holds. */
const HALF = /\p{Surrogate}/u;
const MEMBER = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*/g;
const WHOLE = /^-?(?:0|[1-9]\d*)$/;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one form of RFC 8785. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map(name => `${JSON.stringify(name)}:${canonical(value[name] as Json)}`);
  return `{${members.join(',')}}`;
}

export const canonicalBytes = (value: Json): Uint8Array => utf8(canonical(value));

/** The text of a file; nothing where it is no UTF-8. A byte order mark is a sign like others. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is written there, if it is canonical to the byte. */
export function readCanonical(bytes: Uint8Array): Json | undefined {
  const text = textOf(bytes);
  const value = text === undefined ? undefined : parsed(text);
  return value !== undefined && isSound(value) && canonical(value) === text ? value : undefined;
}

/** What is written there, in whichever form, if no name comes twice in an object and every number is whole. */
export function readJson(bytes: Uint8Array): Json | undefined {
  const text = textOf(bytes);
  const value = text === undefined ? undefined : parsed(text);
  if (text === undefined || value === undefined || !isSound(value)) return undefined;
  const parts = [...text.matchAll(MEMBER)];
  const whole = parts.every(([one]) => one.startsWith('"') || (WHOLE.test(one) && one !== '-0'));
  return whole && parts.filter(([, colon]) => colon).length === members(value) ? value : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isSound(value: Json, depth = 0): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value === 'string') return !HALF.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  return Array.isArray(value)
    ? value.every(one => isSound(one, depth + 1))
    : Object.entries(value).every(([name, one]) => !HALF.test(name) && isSound(one, depth + 1));
}

function members(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + members(one), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + 1 + members(one), 0);
}
