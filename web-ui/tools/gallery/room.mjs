// A room of so many people, driven over the HTTP contract.
import { Caller, newId } from './caller.mjs';
import { DAY, each, HOUR, iso, NAMES, THEMES } from './said.mjs';

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

  /** A room with made-up people, open for as long as the deed takes. */
  async practise(deed) {
    this.practice = (await this.desk.post('/api/practice-rooms', {})).workshopId;
    await deed();
    await this.desk.call('DELETE', `/api/practice-rooms/${this.practice}`);
  }

  /** Two hands, one who is ready, and a heart. */
  async signal() {
    const here = this.path(`/sessions/${this.sessions[this.at]}`);
    const [one, other] = this.phones;
    await one.put(`${here}/hand`, {});
    await other.put(`${here}/hand`, {});
    await other.put(`${here}/ready`, {});
    await other.post(`${here}/reactions`, { kind: 'HEART' });
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
