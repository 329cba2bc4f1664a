import { fromBase64 } from '../../shared/record/bytes';
import { canonical, isObject, type Json, type JsonObject } from './canonical';

/** One event as it was stored: no free text in it, the words are sealed. */
export interface Leaf {
  n: number;
  ledger: string;
  id: string;
  type: string;
  t: string;
  actor: string;
  cmd: string;
  data: JsonObject;
  sealed: { key: string; field: string; c: string }[];
}

/** The words of one sealed field. */
export interface Opening {
  n: number;
  event: string;
  key: string;
  field: string;
  salt: string;
  plaintext: string;
}

interface Epoch {
  epoch: number;
  firstN: number;
  genesis: JsonObject;
}

export interface Manifest {
  workshopId: string;
  instanceId: string;
  size: number;
  root: string;
  chain: string;
  epochs: Epoch[];
  files: { name: string; bytes: number; sha256: string }[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const HEX64 = /^[0-9a-f]{64}$/;
const ASCII = /^[!-~]+$/;
const LEAF = 'actor cmd data id ledger n rev sealed t type v';
const MANIFEST = 'audience chain epochs exportedAt files format instanceId root size workshopId';

export const isInt = (value: Json | undefined, least = 0): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least;

const isText = (value: Json | undefined, form?: RegExp): value is string =>
  typeof value === 'string' && (form?.test(value) ?? true);

const has = (value: Json | undefined, names: string): value is JsonObject =>
  isObject(value) && Object.keys(value).sort().join(' ') === names;

const isList = (value: Json | undefined, form: (one: Json) => boolean): boolean =>
  Array.isArray(value) && value.every(form);

export function asManifest(value: Json | undefined): Manifest | undefined {
  const formed =
    has(value, MANIFEST) &&
    value.format === 'narada-record/1' &&
    isInt(value.size, 1) &&
    isText(value.workshopId, UUID) &&
    isText(value.instanceId, ASCII) &&
    isText(value.exportedAt, INSTANT) &&
    isText(value.audience, ASCII) &&
    isText(value.root) &&
    isText(value.chain) &&
    isList(value.files, isListed) &&
    isList(value.epochs, isEpoch);
  return formed ? (value as unknown as Manifest) : undefined;
}

const isListed = (one: Json): boolean =>
  has(one, 'bytes name sha256') && isText(one.name) && isInt(one.bytes) && isText(one.sha256, HEX64);

const isEpoch = (one: Json): boolean =>
  has(one, 'epoch firstN genesis') && isInt(one.epoch) && isInt(one.firstN) && isObject(one.genesis);

export function asLeaf(value: Json): Leaf | undefined {
  const formed =
    (has(value, LEAF) || has(value, LEAF.replace('cmd', 'cmd cover'))) &&
    value.v === 1 &&
    isInt(value.n) &&
    isInt(value.rev, 1) &&
    isText(value.id, UUID) &&
    isText(value.cmd, UUID) &&
    isText(value.t, INSTANT) &&
    isText(value.type) &&
    isText(value.actor) &&
    isText(value.ledger) &&
    isObject(value.data) &&
    isList(value.sealed, isSeal) &&
    inOrder(value.sealed as unknown as Leaf['sealed']);
  return formed ? (value as unknown as Leaf) : undefined;
}

const isSeal = (one: Json): boolean =>
  has(one, 'c field key') && isText(one.c, HEX64) && isText(one.field, ASCII) && isText(one.key, ASCII);

const inOrder = (sealed: Leaf['sealed']): boolean =>
  sealed.every((one, at) => {
    const before = sealed[at - 1];
    return !before || before.key < one.key || (before.key === one.key && before.field < one.field);
  });

export function asOpening(value: Json): Opening | undefined {
  const formed =
    has(value, 'event field key n plaintext salt') &&
    isInt(value.n) &&
    isText(value.event, UUID) &&
    isText(value.key, ASCII) &&
    isText(value.field, ASCII) &&
    isText(value.plaintext) &&
    isText(value.salt) &&
    fromBase64(value.salt)?.length === 32;
  return formed ? (value as unknown as Opening) : undefined;
}

/** Whether an epoch begins with what stands before it; the first stands on nothing. */
export function follows(genesis: JsonObject, workshop: string, n: number, chain: string): boolean {
  return (
    has(genesis, `alg created ledger origin${n ? ' prev' : ''} v`) &&
    genesis.v === 1 &&
    genesis.ledger === workshop &&
    genesis.alg === 'sha256-rfc6962' &&
    isText(genesis.origin) &&
    isText(genesis.created, INSTANT) &&
    (n === 0 || canonical(genesis.prev as Json) === canonical({ size: n, chain }))
  );
}
