// A room of so many people, driven over the HTTP contract from the sign-up to the end. It stops at every moment.
import { Caller, newId } from './caller.mjs';

const THEMES = [
  'Wolontariat sąsiedzki',
  'Rewitalizacja i podwórka',
  'Wolontariat w instytucjach',
  'Miasto dla wszystkich',
];
const NEEDS = [
  'Brakuje kogoś, kto zostanie z dzieckiem na godzinę',
  'Seniorki nie wiedzą, kogo prosić o drobną pomoc',
  'Nie ma miejsca na spotkania po południu',
  'Ławka przy przystanku jest połamana, a do sklepu daleko',
  'Nikt nie zna numeru do dzielnicowego',
  'Kto chce pomagać, nie wie, gdzie się zgłosić',
  'Po zmroku na podwórku jest ciemno i nikt tam nie siada',
];
const THINGS = [
  'Bank godzin',
  'Karta sąsiada',
  'Dyżury w świetlicy w sobotnie przedpołudnia',
  'Wspólne sprzątanie podwórek na wiosnę',
  'Koncert na dziedzińcu',
  'Tablica ogłoszeń w każdej bramie',
  'Naprawa rowerów i drobnych sprzętów',
  'Lekcje telefonu dla osób, które boją się dotknąć ekranu',
  'Ławka',
  'Ogród w skrzyniach',
  'Wspólny obiad raz w miesiącu',
  'Mapa cichych miejsc',
  'Kino letnie',
  'Numer telefonu, pod którym ktoś naprawdę odbiera',
  'Szkolenie dla opiekunów wolontariatu',
];
const PLACES = [
  'na trzech ulicach',
  'przy Piotrkowskiej',
  'na Księżym Młynie',
  'w bibliotece na Rewolucji',
  'w parku Sienkiewicza',
  'w szkole podstawowej nr 1',
  'na Starym Polesiu',
  'w domu kultury',
  'na Bałutach',
  'przy rynku',
  'na skwerze',
  'w szpitalu',
  'na Widzewie',
  'przy tramwaju',
  'w parafii',
  'na osiedlu Mireckiego',
  'w centrum',
  'na Górnej',
  'przy Fabrycznej',
  'w Centerku',
];
const NAMES = [
  'Ola',
  'Piotr',
  'Zofia Żółć',
  'Halina Wiśniewska',
  'Mirek',
  'Józef Ślązak',
  'Bożena Kowalczyk-Zielińska',
  'Kasia',
];
const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;
const iso = time => new Date(time).toISOString();
const ideaTitle = n =>
  `${THINGS[n % THINGS.length]} ${PLACES[Math.floor(n / THINGS.length + n) % PLACES.length]}`;

export class Room {
  id = newId();
  sessions = [newId(), newId()];
  themes = THEMES.map(newId);
  needs = [];
  ideas = [];
  phones = [];

  constructor(url, desk, people) {
    Object.assign(this, { url, desk, people });
  }

  path = rest => `/api/workshops/${this.id}${rest}`;
  put = (rest, body = {}) => this.desk.put(this.path(rest), body);
  phase = phase => this.put(`/sessions/${this.sessions[this.at]}/phase`, { phase });

  async schedule() {
    const first = Math.ceil(Date.now() / HOUR) * HOUR - HOUR;
    await this.put('', {
      title: 'Lokalna Koalicja Wolontariatu',
      purpose: 'Plan działań na rzecz wolontariatu w Łodzi',
      organiser: 'Centerko',
      place: 'Pomost, I piętro',
      timezone: 'Europe/Warsaw',
      language: 'pl',
      sessions: this.sessions.map((sessionId, index) => ({
        sessionId,
        number: index + 1,
        startsAt: iso(first + index * 7 * DAY),
        endsAt: iso(first + index * 7 * DAY + 3 * HOUR),
      })),
      themes: this.themes.map((themeId, index) => ({ themeId, name: THEMES[index] })),
    });
    await this.put(`/sessions/${this.sessions[0]}/agenda`, {
      items: [
        { phase: 'WELCOME', title: 'Powitanie', minutes: 10 },
        {
          phase: 'INPUT',
          title: 'Co już działa w mieście',
          minutes: 20,
          text: 'Trzy ulice, czterdzieści osób, jeden telefon dyżurny.',
        },
        { phase: 'NEEDS', title: 'Potrzeby', minutes: 35 },
        { phase: 'IDEAS', title: 'Pomysły', minutes: 45 },
      ],
    });
  }

  async open(index) {
    this.at = index;
    await this.put(`/sessions/${this.sessions[index]}/state`, { state: 'OPEN' });
    this.code = (await this.put('/door', { state: 'OPEN', sessionId: this.sessions[index] })).code;
  }

  close = () => this.put(`/sessions/${this.sessions[this.at]}/state`, { state: 'CLOSED' });

  async join(name) {
    const phone = new Caller(this.url);
    const { participantId } = await phone.post('/api/join', { code: this.code, name });
    return Object.assign(phone, { participantId });
  }

  async comeIn() {
    for (let n = this.phones.length; n < this.people; n++)
      this.phones.push(await this.join(NAMES[n] ?? `Osoba ${n + 1}`));
  }

  comeAgain = () => each(this.phones, phone => phone.post('/api/join', { code: this.code }));

  async saidBy(phone, kind, title, theme, more = {}) {
    const id = newId();
    await phone.put(this.path(`/${kind}/${id}`), {
      title,
      ...(theme !== undefined && { themeId: this.themes[theme % 4] }),
      ...more,
    });
    this[kind].push(id);
    return id;
  }

  async say(kind, count, titleOf) {
    for (let n = 0; n < count; n++)
      await this.saidBy(
        this.phones[n % this.phones.length],
        kind,
        titleOf(n),
        n === 5 ? undefined : n % 7,
        kind === 'ideas' && n % 3 === 0 ? { answers: [this.needs[n % this.needs.length]] } : {},
      );
  }

  support = (kind, most) =>
    each(this[kind].slice(0, 12), (id, n) =>
      each(this.phones.slice(0, Math.max(1, (most - n * 2) % (this.phones.length + 1))), phone =>
        phone.put(this.path(`/${kind}/${id}/endorsement`), {}),
      ),
    );
}

const each = async (list, deed) => {
  for (const [index, one] of list.entries()) await deed(one, index);
};

/** The whole path of one room. `moment` is called with a name wherever something new is to be seen. */
export async function lead(room, moment) {
  await room.schedule();
  await moment('signup');
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
  await room.say(
    'needs',
    Math.min(40, Math.max(5, room.people / 2)),
    n => `${NEEDS[n % NEEDS.length]}${n < NEEDS.length ? '' : ` ${PLACES[n % PLACES.length]}`}`,
  );
  await room.support('needs', 20);
  await room.desk
    .put(room.path(`/questions/${newId()}`), { text: 'Czy miasto zapłaci za ławki?' })
    .catch(() => undefined);
  await moment('needs');
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
