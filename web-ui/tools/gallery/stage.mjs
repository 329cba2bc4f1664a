// Serves the built pages. What they ask is answered from a recording, or by the product while one is made.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline, Readable, Transform } from 'node:stream';

const DIST = join(import.meta.dirname, '../../dist');
/** As the product says it: only the board may stand in a page, and in one of ours. */
const policyOf = path =>
  `default-src 'self'; frame-ancestors ${/^\/w\/[^/]+\/board\/?$/.test(path) ? "'self'" : "'none'"}; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types narada`;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
/** The address of a page and the file that answers it, as the product has them; a page of its own is found by its name. */
const PAGES = [
  [/^\/w\/[^/]+\/([a-z]+)\/?$/, name => (existsSync(join(DIST, `${name}.html`)) ? name : 'board')],
  [/^\/(w\/[^/]+\/?)?$/, () => 'phone'],
  [/^\/([a-z]+)(\/.*)?$/, name => name],
];

/** Whose device it is, and in which room and moment: a cookie says it, so that pages ask as they always do. */
const seatOf = request =>
  decodeURIComponent(/(?:^|; )stage=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
const keyOf = request =>
  `${request.method} ${(request.headers['accept-language'] ?? 'pl').slice(0, 2)} ${request.url}`;

function servePage(request, response) {
  const path = new URL(request.url, 'http://stage').pathname;
  let file = join(DIST, normalize(path));
  if (!extname(path)) {
    const [pattern, name] = PAGES.find(([one]) => one.test(path)) ?? [/$/, () => 'phone'];
    file = join(DIST, `${name(pattern.exec(path)?.[1])}.html`);
  }
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': policyOf(path),
    'Cache-Control': path.startsWith('/assets/') ? 'max-age=86400, immutable' : 'no-store',
  });
  response.end(readFileSync(file));
}

function answer(response, { status, type, body, live }) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  if (live) response.write(body);
  else response.end(Buffer.from(body, type.startsWith('image/png') ? 'base64' : 'utf8'));
}

/** Answers what was recorded. `missing` is told what was not. A seat that ends in `!` loses its line. */
export function replay(recording, missing) {
  return (request, response) => {
    const lost = seatOf(request).endsWith('!');
    const answers = recording[seatOf(request).replace('!', '')] ?? {};
    const key = keyOf(request);
    const other = key.includes(' pl ') ? key.replace(' pl ', ' en ') : key.replace(' en ', ' pl ');
    const found = answers[key] ?? answers[other] ?? answers[key.replace(/[?&]after=\d+$/, '')];
    if (!found) {
      missing(`${seatOf(request)}: ${key}`);
      return answer(response, {
        status: 404,
        type: 'application/problem+json',
        body: '{"status":404,"code":"NOT_FOUND"}',
      });
    }
    if (lost && /[?&]after=/.test(request.url)) return request.socket.destroy();
    answer(response, found);
    if (lost && found.live) setTimeout(() => request.socket.destroy(), 50);
  };
}

/** For how long a page is waited for that has asked something. */
const PATIENCE_MS = 5000;

/** Asks the product with the cookie of the seat, and keeps what it answers. Of a stream it keeps the first frame. */
export function record(product, cookieOf, keep) {
  const pending = new Set();
  const handler = async (request, response) => {
    const under = { seat: seatOf(request), until: Date.now() + PATIENCE_MS };
    pending.add(under);
    response.on('close', () => pending.delete(under));
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const seat = seatOf(request);
    const headers = { 'X-Narada': '1', 'Accept-Language': request.headers['accept-language'] ?? 'pl' };
    for (const name of ['accept', 'content-type'])
      if (request.headers[name]) headers[name] = request.headers[name];
    if (cookieOf(seat)) headers.Cookie = cookieOf(seat);
    const body = chunks.length ? Buffer.concat(chunks) : undefined;
    const asked = await fetch(product + request.url, { method: request.method, headers, body });
    const type = asked.headers.get('content-type') ?? 'text/plain';
    response.writeHead(asked.status, { 'Content-Type': type });
    const live = type.startsWith('text/event-stream');
    let text = '';
    const listen = new Transform({
      transform(chunk, _encoding, done) {
        text += chunk.toString(type === 'image/png' ? 'base64' : 'utf8');
        const frame = live && /event: ?snapshot[\s\S]*?\n\n/.exec(text);
        if (frame) {
          keep(seat, keyOf(request), { status: asked.status, type, body: frame[0], live });
          pending.delete(under);
        }
        done(null, chunk);
      },
    });
    if (!live) listen.on('end', () => keep(seat, keyOf(request), { status: asked.status, type, body: text }));
    pipeline(
      asked.body ? Readable.fromWeb(asked.body) : Readable.from([]),
      listen,
      response,
      () => undefined,
    );
    response.on('close', () => listen.destroy());
  };
  return Object.assign(handler, {
    busy: seat => [...pending].some(one => one.seat === seat && Date.now() < one.until),
  });
}

/** Opens the doors; resolves with the address. */
export function open(api) {
  const server = createServer((request, response) => {
    const isApi = request.url.startsWith('/api/');
    Promise.resolve((isApi ? api : servePage)(request, response)).catch(problem => {
      console.error(request.url, problem.message);
      response.writeHead(502).end();
    });
  });
  return new Promise(opened =>
    server.listen(0, '127.0.0.1', () =>
      opened({
        url: `http://localhost:${server.address().port}`,
        close: () => server.closeAllConnections() || server.close(),
      }),
    ),
  );
}
