// Leads three rooms in a product of its own and keeps what it answers to every page of the gallery, in both languages.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, visit } from './browser.mjs';
import { Caller } from './caller.mjs';
import { lead } from './meeting.mjs';
import { inParallel } from './parallel.mjs';
import { Room } from './room.mjs';
import { open, record } from './stage.mjs';
import { fill, STATES, seatOf } from './states.mjs';

const JAR = process.env.NARADA_JAR ?? join(import.meta.dirname, '../../../app/target/narada.jar');
const JDK = execFileSync(join(import.meta.dirname, '../../../narada'), ['--which-jdk'], {
  encoding: 'utf8',
}).trim();
const PASSWORD = 'dwanaście znaków';
const ROOMS = [3, 67, 300];
const here = name => join(import.meta.dirname, 'recorded', name);

const freePort = () =>
  new Promise(found => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function start() {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'narada-gallery-'));
  const product = spawn(
    join(JDK, 'bin/java'),
    ['-jar', JAR, `--server.port=${port}`, `--narada.data-dir=${data}`],
    {
      env: { ...process.env, NARADA_OWNER_PASSWORD: PASSWORD },
      stdio: 'ignore',
    },
  );
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(`${url}/healthz`).then(
        answer => answer.ok,
        () => false,
      )
    )
      break;
    await new Promise(done => setTimeout(done, 100));
  }
  const stop = () => {
    product.once('exit', () => rmSync(data, { recursive: true, force: true }));
    product.kill();
  };
  return { url, stop };
}

/** The cookies of everybody whose device is looked at. */
async function seats(room, people) {
  if (!room.projector) {
    const { url } = await room.desk.post(room.path('/displays'), {});
    room.projector = new Caller(room.url);
    await room.projector.get(new URL(url).pathname + new URL(url).search);
  }
  const [author, other] = room.phones;
  return { ...people, projector: room.projector, author, other, late: room.late };
}

async function main() {
  const product = await start();
  const recording = {};
  const cookies = {};
  const recorder = record(
    product.url,
    seat => cookies[seat],
    (seat, key, answer) => {
      recording[seat] ??= {};
      recording[seat][key] ??= answer;
    },
  );
  const stage = await open(recorder);
  const browser = await launch();
  try {
    for (const people of ROOMS) {
      const owner = new Caller(product.url);
      await owner.post('/api/login', { name: 'owner', password: PASSWORD });
      const room = new Room(product.url, owner, people);
      const began = Date.now();
      await lead(room, async moment => {
        const found = STATES.filter(state => state.room === people && state.moment === moment);
        if (found.length === 0) return;
        const devices = await seats(room, { desk: owner, nobody: undefined });
        const secret = room.at === undefined ? '' : await secretOf(room);
        for (const [who, device] of Object.entries(devices))
          cookies[`${people}/${moment}/${who}`] = device?.cookie;
        const facts = { w: room.id, code: room.code, secret, practice: room.practice, at: Date.now() + 1000 };
        recording[`${people}/${moment}`] = facts;
        await inParallel(found, 4, state => look(browser, stage.url, state, facts, recorder));
        await inParallel(spokenOnlyIn('pl', recording), 4, ({ seat, key }) =>
          askInEnglish(stage.url, seat, key),
        );
        console.log(`${people} people, ${moment}: ${found.length} states`);
      });
      console.log(`${people} people: ${Math.round((Date.now() - began) / 1000)} s`);
    }
  } finally {
    await browser.close();
    stage.close();
    product.stop();
  }
  keep(recording);
}

async function secretOf(room) {
  const { door } = await room.desk.get(room.path('/board'));
  return new URL(door.joinUrl ?? 'http://closed/').hash.replace('#s=', '');
}

async function look(browser, url, state, facts, recorder) {
  const path = fill(state.path, facts);
  const seat = seatOf(state).replace('!', '');
  try {
    const seen = await visit(
      browser,
      url,
      { ...state, path, seat },
      { lang: 'pl', look: 'light', size: state.sizes[0], quietMs: 300, busy: () => recorder.busy(seat) },
    );
    await seen.close();
  } catch (problem) {
    console.log(`${state.name}: ${problem.message}`);
  }
}

/** What the pages asked in this language and not in the other. */
function spokenOnlyIn(language, recording) {
  return Object.entries(recording).flatMap(([seat, answers]) =>
    Object.keys(answers)
      .filter(key => key.startsWith(`GET ${language} `) && !answers[key.replace(` ${language} `, ' en ')])
      .map(key => ({ seat, key })),
  );
}

/** Asks the same in English, as the page would; of a stream the first frame is enough. */
async function askInEnglish(url, seat, key) {
  const asked = await fetch(url + key.split(' ')[2], {
    headers: { 'Accept-Language': 'en', Cookie: `stage=${encodeURIComponent(seat)}` },
  });
  const reader = asked.body.getReader();
  const live = asked.headers.get('content-type')?.startsWith('text/event-stream');
  for (let frame = ''; !(live && frame.includes('\n\n')); ) {
    const { done, value } = await reader.read();
    if (done) return;
    frame += new TextDecoder().decode(value);
  }
  await reader.cancel();
}

function keep(recording) {
  mkdirSync(here(''), { recursive: true });
  for (const people of ROOMS) {
    const own = Object.fromEntries(
      Object.entries(recording).filter(([seat]) => seat.startsWith(`${people}/`)),
    );
    const packed = brotliCompressSync(JSON.stringify(own), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
    });
    writeFileSync(here(`room-${people}.json.br`), packed);
    console.log(`room-${people}.json.br: ${Math.round(packed.length / 1024)} KB`);
  }
}

await main();
