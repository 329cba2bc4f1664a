/** What a key on the board asks for. */
export type KeyAct =
  | 'next'
  | 'back'
  | 'join'
  | 'full'
  | 'larger'
  | 'smaller'
  | 'blank'
  | 'timer'
  | 'look'
  | 'time'
  | 'help'
  | 'pageOn'
  | 'pageBack'
  | 'hold'
  | 'close';

const ACTS: Record<string, KeyAct> = {
  ' ': 'next',
  arrowright: 'next',
  arrowleft: 'back',
  q: 'join',
  f: 'full',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  b: 'blank',
  t: 'timer',
  d: 'look',
  h: 'time',
  '?': 'help',
  pagedown: 'pageOn',
  pageup: 'pageBack',
  p: 'hold',
  escape: 'close',
};

interface KeyPress {
  key: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  /** The press belongs to a field or a button that has the focus. */
  elsewhere?: boolean;
}

/**
 * Which act a press asks for. With keys switched off only `?` and Escape are heard, so that they can be switched on
 * again. Where no facilitator is signed in, the keys that would change the workshop turn pages instead, or do nothing.
 */
export function keyAct(press: KeyPress, leads: boolean, keysOn: boolean): KeyAct | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.elsewhere) return undefined;
  const act = ACTS[press.key.toLowerCase()];
  if (!act || (!keysOn && act !== 'help' && act !== 'close')) return undefined;
  if (leads) return act;
  if (act === 'next') return 'pageOn';
  if (act === 'back') return 'pageBack';
  return act === 'timer' ? undefined : act;
}
