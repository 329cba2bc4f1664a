// A stand-in for the server, in memory, for looking at screens while working on them. Never in the product.
// With a folder as argument (dist) it also serves the built pages, under the product's Content-Security-Policy.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { attendance, board, enter, mine, plan, problem, reset, state, write } from './room.mjs';

const port = Number(process.env.PORT ?? 8099);
const pages = process.argv[2];
const LISTS = {
  needs: 'needId',
  ideas: 'ideaId',
  questions: 'questionId',
  decisions: 'decisionId',
  actions: 'actionId',
};
const CSP =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types narada";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const answers = new Map();
const viewers = new Set();

const cookieOf = request => /(?:^|; )p=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
const known = request =>
  state.people.find(person => person.participantId === cookieOf(request))?.participantId;
const send = (response, status, body, headers = {}) => {
  response.writeHead(status, {
    'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
    ...headers,
  });
  response.end(JSON.stringify(body));
};

function difference(before, after) {
  const changes = {};
  const removed = {};
  for (const name of Object.keys(after)) {
    const key = LISTS[name];
    if (name === 'position' || JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    if (!key) {
      changes[name] = after[name];
      continue;
    }
    const old = new Map(before[name].map(element => [element[key], JSON.stringify(element)]));
    const fresh = after[name].filter(element => old.get(element[key]) !== JSON.stringify(element));
    const gone = before[name]
      .map(element => element[key])
      .filter(id => !after[name].some(element => element[key] === id));
    if (fresh.length) changes[name] = fresh;
    if (gone.length) removed[name] = gone;
  }
  return { position: after.position, changes, removed };
}

function live(request, response, view) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  let last = view();
  const frame = (kind, data) =>
    response.write(`event: ${kind}\nid: ${data.position}\ndata: ${JSON.stringify(data)}\n\n`);
  frame('snapshot', { position: last.position, view: last });
  const viewer = () => {
    const next = view();
    frame('delta', difference(last, next));
    last = next;
  };
  viewers.add(viewer);
  const heartbeat = setInterval(() => response.write(': \n\n'), 15_000);
  request.on('close', () => {
    viewers.delete(viewer);
    clearInterval(heartbeat);
  });
}

function changed() {
  state.position++;
  for (const viewer of viewers) viewer();
}

async function readBody(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}

function letIn(response, person, checkIn) {
  if (checkIn) person.checkedIn ??= new Date().toISOString();
  changed();
  const cookie = { 'Set-Cookie': `p=${person.participantId}; Path=/; HttpOnly; SameSite=Lax` };
  send(
    response,
    201,
    { workshopId: state.workshop.workshopId, participantId: person.participantId, state: 'REGISTERED' },
    cookie,
  );
}

function readView(request, response, view, query) {
  const me = known(request);
  const audience =
    query.get('as') ??
    (/\/console/.test(request.headers.referer ?? '')
      ? 'facilitator'
      : /\/board/.test(request.headers.referer ?? '')
        ? 'projector'
        : 'participant');
  const views = { board: () => board(audience), mine: () => mine(me), plan, attendance };
  const name = view.replace('/live', '');
  if (name === 'mine' && !me)
    return send(response, 401, problem(401, 'NOT_SIGNED_IN', 'Nie wiemy, kto pyta.').problem);
  if (!views[name]) return send(response, 404, problem(404, 'NOT_FOUND', 'Nie ma takiej strony.').problem);
  if (view.endsWith('/live')) return live(request, response, views[name]);
  send(response, 200, views[name]());
}

async function api(request, response, url) {
  const path = url.pathname.slice(5);
  const body = request.method === 'GET' ? {} : await readBody(request);
  if (path === 'dev/reset') {
    reset();
    answers.clear();
    changed();
    return send(response, 200, {});
  }
  if (path === 'me') {
    const me = known(request);
    const { workshopId, title } = state.workshop;
    return send(response, 200, {
      role: me ? 'PARTICIPANT' : 'NOBODY',
      workshops: me ? [{ workshopId, title, role: 'PARTICIPANT', participantId: me }] : [],
    });
  }
  if (path === 'setup')
    return send(
      response,
      200,
      request.method === 'GET' ? { needed: false } : { name: body.name, role: 'OWNER' },
    );
  if (path === 'login') return send(response, 200, { name: body.name, role: 'OWNER' });
  if (path === 'join') {
    if (body.code !== state.door.code && body.secret !== state.door.secret)
      return send(
        response,
        404,
        problem(404, 'CODE_UNKNOWN', 'Nie znamy tego kodu. Sprawdź na tablicy.').problem,
      );
    return letIn(response, enter(body.name, known(request), 'PERSON'), true);
  }
  if (path === 'workshops') return send(response, 200, { workshops: [state.workshop] });
  const [, workshopId, rest = ''] = /^workshops\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  if (workshopId !== state.workshop.workshopId)
    return send(response, 404, problem(404, 'NOT_FOUND', 'Nie ma takiego spotkania.').problem);
  if (request.method === 'GET') {
    if (rest === '') return send(response, 200, state.workshop);
    if (rest === 'agenda') return send(response, 200, { position: state.position, items: state.agenda });
    if (rest === 'history') return send(response, 200, { items: [] });
    if (/participants\/.*\/data/.test(rest)) return send(response, 200, mine(known(request)));
    return readView(request, response, rest, url.searchParams);
  }
  if (rest === 'registrations')
    return letIn(
      response,
      Object.assign(enter(body.name, known(request), body.kind), { organisation: body.organisation }),
      false,
    );
  const key = request.headers['idempotency-key'];
  if (key && answers.has(key)) return send(response, 200, answers.get(key));
  const me = known(request);
  if (!me && /^(needs|ideas|questions)\/[^/]+(\/endorsement)?$/.test(rest))
    return send(response, 401, problem(401, 'NOT_SIGNED_IN', 'Nie wiemy, kto pisze.').problem);
  const outcome = write(request.method, rest.split('/'), body, me);
  if (outcome.problem) return send(response, outcome.status, outcome.problem);
  changed();
  const answer = { position: state.position, ...outcome };
  if (key) answers.set(key, answer);
  send(response, outcome.created ? 201 : 200, answer);
}

function page(response, url) {
  const path = url.pathname;
  const named = /^\/w\/[^/]+\/board/.test(path)
    ? 'board.html'
    : /^\/w\/[^/]+\/plan/.test(path)
      ? 'plan.html'
      : path.startsWith('/console')
        ? 'console.html'
        : /^\/(w\/[^/]+\/?)?$/.test(path)
          ? 'phone.html'
          : path;
  const file = join(pages, normalize(named));
  if (!existsSync(file)) return send(response, 404, {});
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CSP,
  });
  response.end(readFileSync(file));
}

createServer((request, response) => {
  const url = new URL(request.url, 'http://stand-in');
  if (url.pathname.startsWith('/api/'))
    api(request, response, url).catch(error =>
      send(response, 500, problem(500, 'BROKEN', String(error)).problem),
    );
  else if (pages) page(response, url);
  else send(response, 404, {});
}).listen(port, () => console.log(`stand-in on http://127.0.0.1:${port}`));
