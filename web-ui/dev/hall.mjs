// The facilitator's side for looking at screens: any workshop, every phase, all the acts of the console. In memory,
// never in the product. With a folder as argument (dist) it serves the built pages under the product's policy.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { seed } from './seed.mjs';

const port = Number(process.env.PORT ?? 8098);
const pages = process.argv[2];
const KEYS = {
  needs: 'needId',
  ideas: 'ideaId',
  questions: 'questionId',
  decisions: 'decisionId',
  actions: 'actionId',
  people: 'participantId',
  sessions: 'sessionId',
};
const CSP =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types narada";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let position = 120;
let owner = process.env.OWNER ? { name: 'jola' } : undefined;
const halls = new Map();
const viewers = new Set();
const answers = new Map();

const fail = (status, code, detail, field) => ({ status, problem: { status, code, detail, field } });
const without = (object, ...names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

function hallOf(s) {
  const hall = { ...s, merges: {}, late: [], undo: new Map() };
  hall.people = ['Anna Żółć', 'Basia Łęcka', 'Celina Ćwik', 'Dawid Ąkowski', 'Ewa Nowak', 'Uczestnik 7'].map(
    (name, n) => ({
      participantId: `p${n}`,
      name,
      organisation: n % 2 ? 'Świetlica na Wschodniej' : 'Centerko',
      registered: s.workshop.sessions.map(one => one.sessionId),
      checkedIn:
        n < 3
          ? [{ sessionId: s.workshop.sessions[0].sessionId, at: new Date().toISOString(), method: 'SELF' }]
          : [],
    }),
  );
  return hall;
}
const demo = seed();
halls.set(demo.workshop.workshopId, hallOf(demo));

function board(hall, all) {
  const open = item => all || (!item.hidden && !item.withdrawn);
  return {
    position,
    workshopId: hall.workshop.workshopId,
    title: hall.workshop.title,
    paused: hall.paused,
    session: hall.session,
    door: hall.door.open
      ? { open: true, code: hall.door.code, joinUrl: `http://192.168.1.20:8080/#s=${hall.door.secret}` }
      : { open: false },
    present: hall.basePresent + present(hall).length,
    registered: hall.baseRegistered + hall.people.length,
    themes: hall.workshop.themes,
    needs: hall.needs.filter(open),
    ideas: hall.ideas.filter(open),
    questions: hall.questions,
    voting: hall.voting,
    decisions: hall.decisions,
    actions: hall.actions,
  };
}
const present = hall =>
  hall.people.filter(person => person.checkedIn.some(one => one.sessionId === hall.session?.sessionId));

const attendance = hall => ({
  position,
  capacity: hall.workshop.capacity,
  sessions: hall.workshop.sessions.map(({ sessionId, number }) => ({
    sessionId,
    number,
    registered: hall.baseRegistered + hall.people.length,
    confirmed: 30,
    checkedIn: hall.people.filter(person => person.checkedIn.some(one => one.sessionId === sessionId)).length,
  })),
  cameTo: { 1: hall.basePresent, 2: 17 },
  organisations: 11,
  people: hall.people,
});

const VIEWS = {
  board: hall => board(hall, true),
  attendance,
  plan: hall => ({ position, version: hall.version, actions: hall.actions }),
};

function difference(before, after) {
  const changes = {};
  const removed = {};
  for (const [name, value] of Object.entries(after)) {
    if (name === 'position' || JSON.stringify(before[name]) === JSON.stringify(value)) continue;
    const key = KEYS[name];
    if (!key) {
      changes[name] = value;
      continue;
    }
    const old = new Map((before[name] ?? []).map(one => [one[key], JSON.stringify(one)]));
    changes[name] = value.filter(one => old.get(one[key]) !== JSON.stringify(one));
    const gone = [...old.keys()].filter(id => !value.some(one => one[key] === id));
    if (gone.length) removed[name] = gone;
  }
  return { position: after.position, changes, removed };
}

const put = (list, key, id, fields) =>
  list.some(one => one[key] === id)
    ? list.map(one => (one[key] === id ? { ...one, ...fields } : one))
    : [...list, { [key]: id, ...fields }];

/** What a write does to a hall. Only as much of the rules as screens need to be looked at. */
function write(hall, method, [kind, id, act, sub], body) {
  const list = { needs: 'needId', ideas: 'ideaId', decisions: 'decisionId', actions: 'actionId' }[kind];
  if (kind === 'sessions') return session(hall, method, id, act, sub, body);
  if (kind === 'door') {
    if (id === 'code') hall.door.code = `${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
    else hall.door.open = body.state === 'OPEN';
    return { code: hall.door.code, joinUrl: `http://192.168.1.20:8080/#s=${hall.door.secret}` };
  }
  if (kind === 'pause') hall.paused = body.paused;
  if (kind === 'rules') hall.workshop.rules = { ...hall.workshop.rules, ...body };
  if (kind === 'themes') hall.workshop.themes = put(hall.workshop.themes, 'themeId', id, { name: body.name });
  if (kind === 'late') hall.late = hall.late.filter(one => one.needId !== id);
  if (kind === 'registrations') {
    const participantId = `p${hall.people.length}`;
    hall.people = [
      ...hall.people,
      {
        participantId,
        checkedIn: [],
        registered: body.sessionIds,
        name: body.name,
        organisation: body.organisation,
      },
    ];
    return { participantId, state: 'REGISTERED', workshopId: hall.workshop.workshopId };
  }
  if (kind === 'votings') {
    if (act === 'state')
      hall.voting = {
        ...hall.voting,
        state: 'CLOSED',
        voters: 31,
        tally: hall.voting.ideaIds.map((ideaId, n) => ({ ideaId, dots: 31 - n * 4, people: 20 - n * 2 })),
      };
    else
      hall.voting = {
        votingId: id,
        state: 'OPEN',
        dotBudget: 5,
        dotsPerIdea: 3,
        secret: true,
        voters: 14,
        ...body,
      };
  }
  if (kind === 'merges') {
    if (method === 'DELETE') {
      hall.ideas = hall.ideas
        .filter(one => one.ideaId !== id)
        .map(one => (one.mergedInto === id ? without(one, 'mergedInto') : one));
      return {};
    }
    const members = hall.ideas.filter(one => body.items.includes(one.ideaId));
    hall.ideas = hall.ideas.map(one => (body.items.includes(one.ideaId) ? { ...one, mergedInto: id } : one));
    hall.ideas.push({
      ...members[0],
      ideaId: id,
      title: body.title,
      members: body.items,
      mergedInto: undefined,
      endorsements: Math.max(...members.map(one => one.endorsements)) + 3,
    });
  }
  if (kind === 'plan') hall.version = (hall.version ?? 0) + 1;
  if (act === 'visibility')
    hall[kind] = put(hall[kind], list, id, { hidden: body.hidden, hiddenReason: body.reason });
  else if (act === 'room-support') hall[kind] = put(hall[kind], list, id, { roomSupport: body.count });
  else if (act === 'outcome') {
    hall.decisions = put(hall.decisions, list, id, {
      ...body,
      presentCount: board(hall).present,
      presentAtAllSessions: 17,
    });
    const { ideaIds } = hall.decisions.find(one => one.decisionId === id);
    if (body.outcome === 'ADOPTED')
      hall.ideas = hall.ideas.map(one => (ideaIds.includes(one.ideaId) ? { ...one, state: 'ADOPTED' } : one));
  } else if (act === 'status') hall.actions = put(hall.actions, list, id, { status: body.status });
  else if (kind === 'decisions' && !act)
    hall.decisions = put(hall.decisions, list, id, { openObjections: 0, ...body });
  else if (kind === 'actions' && !act) {
    if (!body.title && method === 'PUT')
      return fail(400, 'TITLE_TOO_SHORT', 'Tytuł musi mieć co najmniej 3 znaki.', 'title');
    hall.actions =
      method === 'DELETE'
        ? hall.actions.filter(one => one.actionId !== id)
        : put(hall.actions, list, id, { status: 'PLANNED', ...body });
  } else if ((kind === 'needs' || kind === 'ideas') && !act)
    hall[kind] = put(hall[kind], list, id, {
      text: '',
      endorsements: 0,
      roomSupport: 0,
      state: 'OPEN',
      answers: [],
      sessionId: hall.session?.sessionId,
      ...body,
    });
  return {};
}

function session(hall, method, id, act, sub, body) {
  const planned = hall.workshop.sessions.find(one => one.sessionId === id);
  if (act === 'state') {
    if (body.state === 'OPEN' && hall.session)
      return fail(409, 'ANOTHER_SESSION_OPEN', 'Inne spotkanie jest otwarte. Zamknij je najpierw.');
    planned.state = body.state;
    hall.workshop = { ...hall.workshop, state: 'RUNNING' };
    hall.session = body.state === 'OPEN' ? { sessionId: id, number: planned.number, phase: 'LOBBY' } : null;
    if (body.state === 'CLOSED') hall.door.open = false;
  }
  if (act === 'phase') hall.session = { ...hall.session, phase: body.phase };
  if (act === 'timer')
    hall.session =
      method === 'DELETE'
        ? without(hall.session, 'timerEndsAt')
        : { ...hall.session, timerEndsAt: new Date(Date.now() + body.seconds * 1000).toISOString() };
  if (act === 'agenda') hall.agendas = { ...hall.agendas, [id]: body.items };
  if (act === 'attendance') {
    const others = person => person.checkedIn.filter(one => one.sessionId !== id);
    hall.people = hall.people.map(person =>
      person.participantId !== sub
        ? person
        : {
            ...person,
            checkedIn:
              method === 'DELETE'
                ? others(person)
                : [...others(person), { sessionId: id, at: new Date().toISOString(), method: 'HAND' }],
          },
    );
  }
  if (act === 'carry-over') {
    const state = {
      ...Object.fromEntries(body.park.map(one => [one, 'PARKED'])),
      ...Object.fromEntries(body.drop.map(one => [one.ideaId, 'DROPPED'])),
    };
    hall.ideas = hall.ideas.map(one => ({ ...one, sessionId: id, state: state[one.ideaId] ?? one.state }));
  }
  return {};
}

const copy = hall => structuredClone(without(hall, 'undo'));

function send(response, status, body, headers = {}) {
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

function live(request, response, view) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const frame = (kind, at, data) =>
    response.write(`event: ${kind}\nid: ${at}\ndata: ${JSON.stringify(data)}\n\n`);
  let last = structuredClone(view());
  frame('snapshot', position, { position, view: last });
  const viewer = () => {
    const next = structuredClone(view());
    frame('delta', position, difference(last, next));
    last = next;
  };
  viewers.add(viewer);
  const beat = setInterval(() => response.write(': \n\n'), 15_000);
  request.on('close', () => {
    viewers.delete(viewer);
    clearInterval(beat);
  });
}

async function api(request, response, url) {
  const path = url.pathname.slice(5);
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = text ? JSON.parse(text) : {};
  const reading = request.method === 'GET';
  const key = request.headers['idempotency-key'];
  if (key && answers.has(key)) return send(response, ...answers.get(key));
  const reply = (status, answer) => {
    if (key) answers.set(key, [status, answer]);
    send(response, status, answer);
  };
  if (path === 'setup' && reading) return send(response, 200, { needed: !owner });
  if (path === 'setup') {
    if (body.token !== 'token')
      return send(response, 401, {
        code: 'TOKEN_UNKNOWN',
        status: 401,
        detail: 'Ten odnośnik już nie działa. Uruchom serwer ponownie, wypisze nowy.',
      });
    if (body.password.length < 12)
      return send(response, 400, {
        code: 'PASSWORD_TOO_SHORT',
        status: 400,
        field: 'password',
        detail: 'Hasło musi mieć co najmniej 12 znaków.',
      });
    owner = { name: body.name, password: body.password };
    return send(response, 201, { name: body.name, role: 'OWNER' }, { 'Set-Cookie': 'f=1; Path=/; HttpOnly' });
  }
  if (path === 'login') {
    if (owner?.password && body.password !== owner.password)
      return send(response, 401, {
        code: 'LOGIN_FAILED',
        status: 401,
        detail: 'Nazwa albo hasło się nie zgadza.',
      });
    return send(response, 200, { name: body.name, role: 'OWNER' }, { 'Set-Cookie': 'f=1; Path=/; HttpOnly' });
  }
  if (path === 'logout') return send(response, 200, {}, { 'Set-Cookie': 'f=; Path=/; Max-Age=0' });
  const inside =
    /f=1/.test(request.headers.cookie ?? '') || url.searchParams.has('dev') || process.env.INSIDE;
  if (path === 'me')
    return send(
      response,
      200,
      inside
        ? { role: 'OWNER', name: owner?.name ?? 'jola', workshops: [] }
        : { role: 'NOBODY', workshops: [] },
    );
  if (path === 'workshops')
    return inside
      ? send(response, 200, { workshops: [...halls.values()].map(hall => hall.workshop) })
      : send(response, 401, { status: 401, code: 'NOT_SIGNED_IN' });
  const [, id, rest = ''] = /^workshops\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  if (!reading && rest === '') {
    const rules = demo.workshop.rules;
    const old = halls.get(id)?.workshop;
    const workshop = {
      ...old,
      workshopId: id,
      state: 'PLANNED',
      rules,
      notice: demo.workshop.notice,
      ...body,
      sessions: body.sessions.map(one => ({ state: 'PLANNED', ...one })),
    };
    const empty = {
      needs: [],
      ideas: [],
      questions: [],
      decisions: [],
      actions: [],
      voting: null,
      session: null,
      paused: false,
      basePresent: 0,
      baseRegistered: 0,
      agenda: [],
    };
    const hall = { ...empty, workshop, door: { open: false, code: 'K7M4RX', secret: 'sekret' } };
    if (!halls.has(id)) halls.set(id, { ...hallOf(hall), people: [] });
    position++;
    return reply(201, { position, changed: true });
  }
  const hall = halls.get(id);
  if (!hall)
    return send(response, 404, { status: 404, code: 'NOT_FOUND', detail: 'Nie ma takiego spotkania.' });
  if (reading) {
    if (rest === '') return send(response, 200, hall.workshop);
    if (rest === 'agenda')
      return send(response, 200, {
        position,
        sessions: hall.workshop.sessions.map(one => ({
          sessionId: one.sessionId,
          number: one.number,
          items: hall.agendas?.[one.sessionId] ?? hall.agenda,
          phases: [],
        })),
      });
    if (rest === 'late') return send(response, 200, { position, needs: hall.late, ideas: [] });
    if (rest === 'door/qr.svg') {
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
      return response.end(qrLike());
    }
    const view = VIEWS[rest.replace('/live', '')];
    if (!view) return send(response, 404, { status: 404, code: 'NOT_FOUND' });
    return rest.endsWith('/live')
      ? live(request, response, () => view(hall))
      : send(response, 200, view(hall));
  }
  if (rest === 'undo') {
    const before = hall.undo.get(body.position ?? position);
    if (!before)
      return send(response, 409, {
        status: 409,
        code: 'NOTHING_TO_UNDO',
        detail: 'Tego nie da się już cofnąć.',
      });
    Object.assign(hall, before);
  } else if (rest === 'dev') Object.assign(hall, body);
  else {
    const before = copy(hall);
    const outcome = write(hall, request.method, rest.split('/'), body);
    if (outcome.problem) return reply(outcome.status, outcome.problem);
    hall.undo.set(position + 1, before);
    position++;
    for (const viewer of viewers) viewer();
    return reply(200, { position, changed: true, ...outcome });
  }
  position++;
  for (const viewer of viewers) viewer();
  reply(200, { position, changed: true });
}

/** Looks like a QR code; nobody can scan it. */
function qrLike() {
  const size = 29;
  let seedling = 7;
  const random = () => {
    seedling = (seedling * 48271) % 2147483647;
    return seedling / 2147483647;
  };
  const eye = (x, y) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
  let path = eye(0, 0) + eye(size - 7, 0) + eye(0, size - 7);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const corner = (x < 8 && y < 8) || (x > size - 9 && y < 8) || (x < 8 && y > size - 9);
      if (!corner && random() < 0.48) path += `M${x} ${y}h1v1h-1z`;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000" fill-rule="evenodd"/></svg>`;
}

function page(response, path) {
  const named = /^\/w\/[^/]+\/board/.test(path)
    ? 'board.html'
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
  const url = new URL(request.url, 'http://hall');
  if (url.pathname.startsWith('/api/'))
    api(request, response, url).catch(error =>
      send(response, 500, { status: 500, code: 'BROKEN', detail: String(error) }),
    );
  else if (pages) page(response, url.pathname);
  else send(response, 404, {});
}).listen(port, () => console.log(`hall on http://127.0.0.1:${port}`));
