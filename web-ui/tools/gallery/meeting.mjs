// Two meetings from the sign-up to the end, in any room. They stop at every moment.
import { newId } from './caller.mjs';
import { DAY, each, ideaTitle, iso, needTitle } from './said.mjs';

/** The whole path of one room. `moment` is called with a name wherever something new is to be seen. */
export async function lead(room, moment) {
  await room.schedule();
  await moment('signup');
  await room.practise(() => moment('practice'));
  await room.open(0);
  await moment('door');
  await room.comeIn();
  await moment('lobby');
  await room.phase('WELCOME');
  await moment('welcome');
  await room.phase('INPUT');
  await moment('input');
  await room.phase('NEEDS');
  await moment('needs-empty');
  await gather(room, moment);
  await choose(room, moment);
  await settle(room, moment);
  await goOn(room, moment);
}

async function gather(room, moment) {
  await room.say('needs', Math.min(40, Math.max(5, room.people / 2)), needTitle);
  await room.support('needs', 20);
  await room.desk
    .put(room.path(`/questions/${newId()}`), { text: 'Czy miasto zapłaci za ławki?' })
    .catch(() => undefined);
  await moment('needs');
  await room.signal();
  await moment('signals');
  await room.put('/pause', { paused: true });
  await moment('paused');
  await room.put('/pause', { paused: false });
  await room.phase('IDEAS');
  await moment('ideas-empty');
  await room.say('ideas', Math.max(7, Math.min(300, Math.round(room.people * 1.2))), ideaTitle);
  await room.support('ideas', 30);
  await moment('ideas');
  await room.put(`/ideas/${room.ideas[4]}/visibility`, { hidden: true, reason: 'Nie na temat' });
  await moment('hidden');
  await room.put(`/ideas/${room.ideas[4]}/visibility`, { hidden: false });
  await room.put(`/sessions/${room.sessions[0]}/timer`, { seconds: 900 });
  await room.phase('BREAK');
  await moment('break');
  await room.phase('GROUPING');
  await room.phones[0]
    .post(room.path('/commands/HandInNeed'), { needId: newId(), title: 'Nie ma gdzie powiesić ogłoszenia' })
    .catch(() => undefined);
  await moment('grouping');
  room.group = newId();
  await room.put(`/merges/${room.group}`, {
    kind: 'IDEAS',
    title: 'Godziny dla sąsiadów',
    items: room.ideas.slice(0, 3),
  });
  await moment('grouped');
}

async function choose(room, moment) {
  await room.phase('PRIORITISING');
  await moment('before-voting');
  const voting = newId();
  const choices = [room.group, ...room.ideas.slice(3, 9)];
  await room.put(`/votings/${voting}`, {
    sessionId: room.sessions[0],
    ideaIds: choices,
    dotBudget: 5,
    dotsPerIdea: 3,
    secret: true,
  });
  room.late = await room.join('Kto przyszedł później');
  await each(room.phones.slice(0, 70), async (phone, n) => {
    await phone.put(room.path(`/votings/${voting}/dots/${choices[0]}`), { dots: 3 });
    await phone.put(room.path(`/votings/${voting}/dots/${choices[1 + ((n * n) % 4)]}`), {
      dots: n % 3 === 2 ? 1 : 2,
    });
  });
  await moment('voting');
  await room.put(`/votings/${voting}/state`, { state: 'CLOSED' });
  await moment('voted');
  room.voting = voting;
}

async function settle(room, moment) {
  await room.phase('DECIDING');
  const decision = newId();
  await room.put(`/decisions/${decision}`, {
    ideaIds: [room.group],
    wording: 'Zaczynamy od banku godzin na trzech ulicach.',
  });
  await moment('proposed');
  const objection = newId();
  await room.phones[1].put(room.path(`/decisions/${decision}/objections/${objection}`), {
    reason: 'Nie wiemy, kto policzy godziny.',
  });
  await moment('objection');
  await room.put(`/decisions/${decision}/objections/${objection}/resolution`, {
    how: 'Liczy Centerko, raz w miesiącu.',
  });
  await moment('resolved');
  await room.put(`/decisions/${decision}/outcome`, {
    outcome: 'ADOPTED',
    reason: 'Najwięcej kropek i najprościej zacząć.',
    setAside: [room.ideas[5]],
  });
  await moment('decided');
  await room.phase('PLANNING');
  await moment('planning-empty');
  const act = (title, more) =>
    room.put(`/actions/${newId()}`, { decisionId: decision, ideaIds: [room.group], title, ...more });
  const due = iso(Date.now() + 30 * DAY).slice(0, 10);
  await act('Bank godzin na trzech ulicach', {
    track: 'RESIDENTS',
    owner: 'Ola',
    ownerOrganisation: 'Centerko',
    dueOn: due,
    firstStep: 'Spotkanie z radą osiedla',
  });
  await act('Lista osób, które mogą zostać z dzieckiem na godzinę', { track: 'RESIDENTS', dueOn: due });
  await act('Sala na dyżury w sobotnie przedpołudnia', { track: 'CITY', owner: 'Wydział Kultury' }).catch(
    () => act('Sala na dyżury w sobotnie przedpołudnia', { track: 'RESIDENTS' }),
  );
  await moment('planning');
  await room.phase('EVALUATION');
  await moment('evaluation');
  await room.phones[0].post(room.path(`/sessions/${room.sessions[0]}/evaluation`), {
    answers: { useful: 5, heard: 4, comeAgain: 5 },
    comment: 'Dobrze, że ktoś słuchał.',
  });
  await moment('evaluated');
  await room.phase('CLOSING');
  await moment('closing');
  await room.close();
  await moment('between');
}

async function goOn(room, moment) {
  await room
    .saidBy(room.phones[0], 'ideas', 'Tablica ogłoszeń w każdej bramie, także od podwórka', 0)
    .catch(() => undefined);
  await room.open(1);
  await moment('second-door');
  await room.comeAgain();
  await room.phase('WELCOME');
  await moment('since');
  await room.phase('PLANNING');
  await room.put('/plan/publication');
  await moment('published');
  await room.phase('CLOSING');
  await moment('last-closing');
  await room.close();
  await moment('last');
  await room.desk.post(room.path('/commands/CloseWorkshop'), {});
  await moment('closed');
}
