// What is looked at: every screen, in every state that it has. A row is a name, the moment of a room, whose device, the
// address, and what is done there first. `{w}` is the workshop, `{code}` and `{secret}` open its door.

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1366, height: 768 };
const DESKTOP = { width: 1280, height: 900 };
const PROJECTOR = { width: 1920, height: 1080 };

const state =
  (screen, sizes, who, path) =>
  (name, moment, more = {}) => ({
    name: `${screen}-${name}`,
    room: 3,
    moment,
    who,
    path,
    sizes,
    ...more,
  });

const phone = state('phone', [PHONE, DESKTOP], 'author', '/w/{w}');
const join = state('join', [PHONE, DESKTOP], 'nobody', '/');
const board = state('board', [PROJECTOR, PHONE], 'projector', '/w/{w}/board');
const plan = state('plan', [PHONE, DESKTOP], 'nobody', '/w/{w}/plan');
const record = state('record', [LAPTOP, PHONE], 'nobody', '/w/{w}/record');
const desk = state('console', [LAPTOP, PHONE], 'desk', '/console#/w/{w}/room');
const console_ = state('console', [LAPTOP, PHONE], 'desk', '/console');
const page = state('page', [PHONE, DESKTOP], 'nobody', '/accessibility');

const TABS = ['items', 'group', 'choose', 'decide', 'people', 'meetings', 'settings'];
const MOMENTS = [
  'lobby',
  'welcome',
  'input',
  'needs-empty',
  'needs',
  'paused',
  'ideas-empty',
  'ideas',
  'break',
  'grouping',
  'grouped',
  'before-voting',
  'voting',
  'voted',
  'proposed',
  'objection',
  'resolved',
  'decided',
  'planning-empty',
  'planning',
  'evaluation',
  'closing',
  'between',
  'since',
  'last-closing',
  'last',
  'closed',
];
const at = (of, moments, more) =>
  moments.map(moment => of(more?.suffix ? `${moment}-${more.suffix}` : moment, moment, more));
const tab = (of, room, moment, names) =>
  names.map(name =>
    of(`${moment}-${name}${room === 3 ? '' : `-${room}`}`, moment, { room, path: `/console#/w/{w}/${name}` }),
  );

export const STATES = [
  join('code', 'lobby'),
  join('code-wrong', 'lobby', {
    acts: [
      ['type', 'join-code', 'AAAAAA'],
      ['click', 'join-submit'],
    ],
  }),
  join('code-short', 'lobby', {
    acts: [
      ['type', 'join-code', 'A'],
      ['click', 'join-submit'],
    ],
  }),
  join('name', 'door', { path: '/#s={secret}' }),
  join('sign-up', 'signup', { path: '/?w={w}' }),
  join('sign-up-over', 'closed', { path: '/?w={w}' }),
  join('not-in-the-room', 'lobby', { path: '/w/{w}' }),
  join('unknown-room', 'lobby', { path: '/w/018f0000-0000-7000-8000-000000000000' }),

  ...at(phone, [...MOMENTS, 'signals', 'hidden', 'evaluated', 'second-door']),
  ...at(phone, ['needs', 'decided', 'published', 'last'], { suffix: 'mine', path: '/w/{w}#mine' }),
  ...at(phone, ['needs', 'planning', 'published'], { suffix: 'plan', path: '/w/{w}#plan' }),
  ...at(phone, ['ideas', 'voting', 'objection'], { suffix: 'other', who: 'other' }),
  ...at(phone, ['voting', 'voted'], { suffix: 'late', who: 'late' }),
  phone('missed-open', 'voting', { who: 'late', acts: [['open', '[data-testid=missed] > summary']] }),
  phone('offline', 'needs', { acts: [['offline'], ['wait', 1200]] }),
  phone('writing', 'needs', { acts: [['type', 'need-title', 'Ławki']] }),
  ...at(phone, ['needs', 'ideas', 'voting', 'voted', 'decided'], { suffix: '67', room: 67 }),
  ...at(phone, ['ideas', 'voted'], { suffix: '300', room: 300 }),

  ...at(board, [...MOMENTS, 'signals']),
  board('lost', 'needs', { lost: true, acts: [['wait', 400], ['later'], ['wait', 1200]] }),
  board('help', 'needs', { acts: [['key', '?']] }),
  board('way-in', 'needs', { acts: [['key', 'q']] }),
  ...at(board, ['lobby', 'needs', 'ideas', 'grouped', 'voting', 'voted', 'objection', 'planning', 'last'], {
    suffix: '67',
    room: 67,
  }),
  ...at(board, ['ideas', 'grouped', 'voted'], { suffix: '300', room: 300 }),

  plan('empty', 'needs'),
  plan('draft', 'planning'),
  plan('published', 'published'),
  plan('last', 'last'),
  plan('unknown', 'lobby', { path: '/w/018f0000-0000-7000-8000-000000000000/plan' }),
  record('first', 'needs'),
  record('decided', 'decided'),
  record('last', 'last'),
  record('last-67', 'last', { room: 67 }),
  page('accessibility', 'lobby'),

  console_('login', 'lobby', { who: 'nobody' }),
  console_('list', 'lobby'),
  console_('new', 'lobby', { path: '/console#/new' }),
  console_('accounts', 'lobby', { path: '/console#/accounts' }),
  console_('practice', 'practice', { path: '/console#/w/{practice}/room' }),
  ...at(desk, ['signup', 'door', 'signals', ...MOMENTS]),
  ...tab(desk, 3, 'signup', TABS),
  ...tab(desk, 3, 'ideas', ['items']),
  ...tab(desk, 3, 'grouped', ['choose']),
  ...tab(desk, 3, 'voting', ['choose']),
  ...tab(desk, 3, 'objection', ['decide']),
  ...tab(desk, 3, 'planning', ['decide']),
  ...tab(desk, 3, 'last', TABS),
  ...tab(desk, 67, 'ideas', ['room', 'items', 'people']),
  ...tab(desk, 67, 'grouped', ['room', 'choose']),
  ...tab(desk, 67, 'objection', ['room', 'decide']),
  ...tab(desk, 300, 'grouped', ['items', 'choose']),
];

export const seatOf = state => `${state.room}/${state.moment}/${state.who}${state.lost ? '!' : ''}`;

/** The address in a room whose facts are known. */
export const fill = (path, facts) => path.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
