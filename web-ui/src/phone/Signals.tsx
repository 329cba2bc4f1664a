import { useEffect, useState } from 'preact/hooks';
import { call, inWorkshop, type Method, Refused } from '../shared/api';
import { t, tDynamic } from '../shared/i18n';
import { Check, RaisedHand } from '../shared/icons';
import { REACTIONS, ReactionSign } from '../shared/reactions';
import type { PhoneState } from './phoneState';
import { tab } from './route';

type State = 'hand' | 'ready';

/** By then the own stream has told what became of it. */
const HEARD_MS = 2000;

/** Said without a word, and of the moment: nothing of it waits in the outbox, for later it would mean something else. */
export function Signals({ phone }: { phone: PhoneState }) {
  const own = phone.mine.value?.signals;
  const session = phone.board.value?.session;
  const [wish, setWish] = useState<Partial<Record<State, boolean>>>({});
  const [said, setSaid] = useState('');
  const heard = `${own?.hand} ${own?.ready}`;
  useEffect(() => setWish({}), [heard]);
  if (!own || !session || tab.value !== 'now') return null;

  const send = (method: Method, what: string, body?: unknown) =>
    call(method, inWorkshop(phone.id, `/sessions/${session.sessionId}/${what}`), body).then(
      () => {
        setSaid(t('phone.signal_sent'));
        setTimeout(setWish, HEARD_MS, {});
      },
      cause => {
        setWish({});
        setSaid(`! ${cause instanceof Refused ? cause.message : t('phone.signal_lost')}`);
      },
    );
  const toggle = (what: State, Sign: typeof Check) => {
    const on = wish[what] ?? own[what];
    return (
      <button
        type="button"
        aria-pressed={on}
        data-testid={`signal-${what}`}
        onClick={() => {
          setWish({ ...wish, [what]: !on });
          void send(on ? 'DELETE' : 'PUT', what);
        }}
      >
        <Sign /> {t(`phone.signal_${what}`)}
      </button>
    );
  };
  const { hands, ready, reactions } = own.switches;
  return (
    <>
      <p class={said[0] === '!' ? 'signal-said' : 'visually-hidden'} role="status" data-testid="signal-said">
        {said.replace('! ', '')}
      </p>
      {(hands || ready || reactions) && (
        <section class="signals" aria-label={t('phone.signals')}>
          {hands && toggle('hand', RaisedHand)}
          {ready && toggle('ready', Check)}
          {reactions &&
            REACTIONS.map(kind => (
              <button
                key={kind}
                type="button"
                class="sign"
                aria-label={tDynamic(`common.reaction_${kind}`)}
                data-testid={`react-${kind}`}
                onClick={() => void send('POST', 'reactions', { kind })}
              >
                <ReactionSign kind={kind} />
              </button>
            ))}
        </section>
      )}
    </>
  );
}
