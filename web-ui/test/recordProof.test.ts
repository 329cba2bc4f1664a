import { beforeEach, expect, test, vi } from 'vitest';
import { addressed, decisionAddress } from '../src/shared/record/address';
import { NoProof, NotYet, proveFact, proveMoment } from '../src/shared/record/proof';
import { RecordServer, WORKSHOP } from './recordServer';

let server: RecordServer;

beforeEach(() => {
  server = new RecordServer();
  server.says('a', 'b', 'c', 'd', 'e', 'f', 'g');
  server.signed = [3, 5, 7];
  vi.stubGlobal('fetch', server.fetch);
});

const fails = async (proof: Promise<unknown>) => {
  const problem = await proof.then(
    () => undefined,
    failed => failed,
  );
  return problem instanceof NoProof ? problem.why : problem;
};

test('a fact is proved by the first imprint that covers it', async () => {
  expect(await proveFact(WORKSHOP, 2)).toMatchObject({ made: { size: 3 } });
  expect(await proveFact(WORKSHOP, 3)).toMatchObject({ made: { size: 5 }, steps: 3 });
});

test('a fact that no imprint covers is not proved yet', async () => {
  server.signed = [3];
  expect(await fails(proveFact(WORKSHOP, 5))).toBeInstanceOf(NotYet);
});

test('another entry in its place is no proof', async () => {
  server.change.proof = proof => ({ ...proof, leafHash: Buffer.alloc(32).toString('base64') });
  expect(await fails(proveFact(WORKSHOP, 2))).toBe('inclusion');
});

test('a note that the key did not sign is no proof', async () => {
  server.change.note = note => note.replace(/\n\d\n/, '\n9\n');
  expect(await fails(proveFact(WORKSHOP, 2))).toBe('signature');
});

test('the moment has the latest imprint before it, and the record goes on from that', async () => {
  expect(await proveMoment(WORKSHOP, 55)).toMatchObject({ made: { size: 5 } });
  expect(await proveMoment(WORKSHOP, 1000)).toMatchObject({ made: { size: 7 }, steps: 0 });
  expect(await fails(proveMoment(WORKSHOP, 29))).toBeInstanceOf(NotYet);
});

test('a record that does not go on from the imprint is said to', async () => {
  server.change.proof = proof => ({ ...proof, hashes: [] });
  expect(await fails(proveMoment(WORKSHOP, 55))).toBe('consistency');
});

test('an address names a decision or a fact', () => {
  const id = '0197a000-0000-7000-8000-0000000000aa';
  expect(addressed(new URL(decisionAddress(WORKSHOP, id), 'https://x').hash)).toEqual({ decision: id });
  expect(addressed('#n-12')).toEqual({ n: 12 });
  expect(addressed('#check')).toEqual({});
  expect(addressed('#decision-<script>')).toEqual({});
});
