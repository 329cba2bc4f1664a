// Sends requests over kept connections of node's own agent and says how many were answered as expected. Reads the same
// plan as kept.py from standard input.
import http from 'node:http';
import { text } from 'node:stream/consumers';

const plan = JSON.parse(await text(process.stdin));
const agent = new http.Agent({ keepAlive: true, maxSockets: plan.threads });
const told = { answered: 0, unanswered: 0, other: 0, opened: 0, examples: [] };
let state = plan.seed >>> 0;

function chance(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

function example(said) {
  if (told.examples.length < 5) told.examples.push(said);
}

function send(call) {
  return new Promise((resolve, reject) => {
    const headers = { ...call.headers };
    const body = call.body == null ? null : Buffer.from(call.body);
    if (body && !call.chunked) headers['Content-Length'] = body.length;
    if (body && call.chunked) headers['Transfer-Encoding'] = 'chunked';
    const request = http.request(
      { host: plan.host, port: plan.port, method: call.method, path: call.path, headers, agent, timeout: 20000 },
      answer => {
        answer.on('error', reject);
        answer.on('end', () => resolve(answer.statusCode));
        answer.resume();
      },
    );
    request.on('socket', socket => {
      if (!socket.counted) told.opened += 1;
      socket.counted = true;
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 20 s')));
    request.on('error', reject);
    if (body && call.chunked) {
      for (let at = 0; at < body.length; at += 700) request.write(body.subarray(at, at + 700));
      request.end();
    } else {
      request.end(body ?? undefined);
    }
  });
}

async function work() {
  for (let n = 0; n < plan.each; n += 1) {
    const call = plan.calls[chance(plan.calls.length)];
    try {
      const status = await send(call);
      if (status === call.status) {
        told.answered += 1;
      } else {
        told.other += 1;
        example(`${call.name}: ${status}`);
      }
    } catch (problem) {
      told.unanswered += 1;
      example(`${call.name}: ${problem.message}`);
    }
  }
}

await Promise.all(Array.from({ length: plan.threads }, work));
agent.destroy();
console.log(JSON.stringify(told));
