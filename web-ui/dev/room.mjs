// The rules of the stand-in: only as much as screens need to be looked at.
import { randomUUID } from 'node:crypto';
import { seed } from './seed.mjs';

export let state = seed();
export const reset = () => {
  state = seed();
};
export const problem = (status, code, detail, field) => ({
  status,
  problem: { type: 'about:blank', title: code, status, code, detail, field },
});

const drop = (object, ...names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const publicItem = item =>
  drop(item, 'author', 'supporters', 'editableUntil', 'hiddenReason', 'hidden', 'withdrawn');
const openTo = who => item => (!item.hidden && !item.withdrawn) || who === 'facilitator';
const count = item => ({ ...item, endorsements: item.endorsements + (item.supporters?.length ?? 0) });

export function board(who) {
  const {
    workshop,
    session,
    paused,
    door,
    needs,
    ideas,
    questions,
    voting,
    decisions,
    actions,
    people,
    position,
  } = state;
  return {
    position,
    workshopId: workshop.workshopId,
    title: workshop.title,
    paused,
    session,
    door:
      who === 'facilitator' || who === 'projector'
        ? { open: door.open, code: door.code, joinUrl: `http://192.168.1.20:8080/#s=${door.secret}` }
        : { open: door.open },
    present: state.basePresent + people.filter(person => person.checkedIn).length,
    registered: state.baseRegistered + people.length,
    themes: workshop.themes,
    needs: needs.filter(openTo(who)).map(item => publicItem(count(item))),
    ideas: ideas.filter(openTo(who)).map(item => publicItem(count(item))),
    questions: questions.map(item => publicItem(count(item))),
    voting,
    decisions,
    actions: actions.map(action => drop(action, 'origin')),
  };
}

export function mine(participantId) {
  const person = state.people.find(one => one.participantId === participantId);
  const own = list =>
    list.filter(item => item.author === participantId).map(item => drop(count(item), 'author', 'supporters'));
  const endorsed = (list, key) =>
    list.filter(item => item.supporters?.includes(participantId)).map(item => item[key]);
  const dots = state.votes[participantId] ?? {};
  return {
    position: state.position,
    participantId,
    name: person?.name,
    kind: person?.kind ?? 'PERSON',
    sessions: state.workshop.sessions.map(session => ({
      sessionId: session.sessionId,
      number: session.number,
      registered: true,
      checkedIn: session.number === 1 && !!person?.checkedIn,
      ...(person?.coming?.[session.sessionId] !== undefined
        ? { confirmed: person.coming[session.sessionId] }
        : {}),
    })),
    needs: own(state.needs),
    ideas: own(state.ideas),
    endorsed: {
      needs: endorsed(state.needs, 'needId'),
      ideas: endorsed(state.ideas, 'ideaId'),
      questions: endorsed(state.questions, 'questionId'),
    },
    ...(state.voting
      ? { dots, dotsLeft: state.voting.dotBudget - Object.values(dots).reduce((a, b) => a + b, 0) }
      : {}),
    evaluated: !!person?.evaluated,
    news: person?.news ?? [],
  };
}

export const plan = () => ({ position: state.position, version: state.version, actions: state.actions });

export const attendance = () => ({
  position: state.position,
  capacity: 60,
  sessions: state.workshop.sessions.map(s => ({
    sessionId: s.sessionId,
    number: s.number,
    registered: 42,
    confirmed: 30,
    checkedIn: s.number === 1 ? board().present : 0,
  })),
  cameTo: { 1: board().present, 2: 0 },
  organisations: 11,
  people: state.people.map(person => ({
    participantId: person.participantId,
    name: person.name,
    registered: state.workshop.sessions.map(s => s.sessionId),
    checkedIn: person.checkedIn
      ? [{ sessionId: state.workshop.sessions[0].sessionId, at: person.checkedIn, method: 'SELF' }]
      : [],
  })),
});

export function enter(name, known, kind) {
  let person = state.people.find(one => one.participantId === known);
  if (!person) {
    person = { participantId: randomUUID(), kind, news: [] };
    state.people.push(person);
  }
  if (name) person.name = name;
  return person;
}

const say = (participantId, kind, id, text) => {
  const person = state.people.find(one => one.participantId === participantId);
  person?.news.push({ position: state.position + 1, kind, id, text });
};

/** Open phases of what a phone may do. */
const ALLOWED = { needs: ['NEEDS', 'IDEAS'], ideas: ['IDEAS', 'GROUPING'] };

export function write(method, path, body, me) {
  const [kind, id, act, sub] = path;
  if (kind === 'needs' || kind === 'ideas' || kind === 'questions')
    return item(method, kind, id, act, body, me);
  if (kind === 'commands') {
    if (id === 'HandInIdea' || id === 'HandInNeed')
      say(me, 'HANDED_IN', undefined, `„${body.title}” czeka u osoby prowadzącej.`);
    return { changed: true };
  }
  if (kind === 'votings' && act === 'dots') {
    const dots = { ...(state.votes[me] ?? {}), [sub]: body.dots };
    if (Object.values(dots).reduce((a, b) => a + b, 0) > state.voting.dotBudget)
      return problem(409, 'DOTS_SPENT', 'Nie masz już tylu kropek.');
    state.votes[me] = dots;
    state.voting = { ...state.voting, voters: Object.keys(state.votes).length + 12 };
    return { changed: true };
  }
  if (kind === 'votings' && act === 'state') {
    state.voting = {
      ...state.voting,
      state: 'CLOSED',
      tally: state.voting.ideaIds.map((ideaId, i) => ({ ideaId, dots: 31 - 6 * i, people: 20 - 3 * i })),
    };
    return { changed: true };
  }
  if (kind === 'votings') {
    state.voting = {
      votingId: id,
      state: 'OPEN',
      dotBudget: 5,
      dotsPerIdea: 3,
      secret: true,
      voters: 12,
      ...body,
    };
    return { changed: true };
  }
  if (kind === 'decisions' && act === 'objections') {
    state.decisions = state.decisions.map(d =>
      d.decisionId === id ? { ...d, openObjections: d.openObjections + 1 } : d,
    );
    return { changed: true };
  }
  if (kind === 'decisions') {
    const old = state.decisions.find(d => d.decisionId === id) ?? { decisionId: id, openObjections: 0 };
    state.decisions = [...state.decisions.filter(d => d.decisionId !== id), { ...old, ...body }];
    return { changed: true };
  }
  if (kind === 'sessions') return session(method, id, act, body, me);
  if (kind === 'pause') state.paused = body.paused;
  if (kind === 'door') state.door.open = body.state === 'OPEN';
  if (kind === 'participants' && method === 'DELETE')
    state.people = state.people.filter(person => person.participantId !== id);
  if (kind === 'participants' && method === 'PUT')
    Object.assign(state.people.find(person => person.participantId === id) ?? {}, body);
  return {
    changed: true,
    ...(kind === 'door'
      ? { code: state.door.code, joinUrl: `http://192.168.1.20:8080/#s=${state.door.secret}` }
      : {}),
  };
}

function session(method, id, act, body, me) {
  if (act === 'phase') state.session = { ...state.session, phase: body.phase };
  if (act === 'timer')
    state.session =
      method === 'DELETE'
        ? drop(state.session, 'timerEndsAt')
        : { ...state.session, timerEndsAt: new Date(Date.now() + body.seconds * 1000).toISOString() };
  if (act === 'state') {
    const planned = state.workshop.sessions.find(one => one.sessionId === id);
    planned.state = body.state;
    state.session = body.state === 'OPEN' ? { sessionId: id, number: planned.number, phase: 'LOBBY' } : null;
  }
  const person = state.people.find(one => one.participantId === me);
  if (act === 'intention' && person) person.coming = { ...person.coming, [id]: body.coming };
  if (act === 'evaluation' && person) person.evaluated = true;
  return { changed: true };
}

function item(method, kind, id, act, body, me) {
  const key = { needs: 'needId', ideas: 'ideaId', questions: 'questionId' }[kind];
  const found = state[kind].find(one => one[key] === id);
  const change = fields => {
    state[kind] = state[kind].map(one => (one[key] === id ? { ...one, ...fields } : one));
    return { changed: true };
  };
  if (act === 'endorsement') {
    if (!found) return problem(404, 'UNKNOWN', 'Tego już nie ma.');
    const others = (found.supporters ?? []).filter(one => one !== me);
    return change({ supporters: method === 'PUT' ? [...others, me] : others });
  }
  if (act === 'visibility') {
    say(
      found.author,
      'HIDDEN',
      id,
      `„${found.title}” jest schowane: ${body.reason ?? 'bez podania powodu'}.`,
    );
    return change({ hidden: body.hidden, hiddenReason: body.reason });
  }
  if (method === 'DELETE') return change({ withdrawn: true });
  if (found) return change(body);
  const phase = state.session?.phase ?? 'BETWEEN';
  if (state.session && ALLOWED[kind] && !ALLOWED[kind].includes(phase))
    return problem(409, 'PHASE_CLOSED', 'Ten etap już się skończył. Możesz przekazać to osobie prowadzącej.');
  const fresh = {
    [key]: id,
    text: '',
    endorsements: 0,
    roomSupport: 0,
    author: me,
    sessionId: state.session?.sessionId,
    editableUntil: new Date(Date.now() + 300_000).toISOString(),
    ...body,
  };
  if (kind === 'ideas') Object.assign(fresh, { answers: body.answers ?? [], state: 'OPEN' });
  state[kind] = [...state[kind], fresh];
  return { changed: true, created: true };
}
