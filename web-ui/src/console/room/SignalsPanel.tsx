import { useEffect, useMemo } from 'preact/hooks';
import { number, t, tDynamic } from '../../shared/i18n';
import { Check, RaisedHand } from '../../shared/icons';
import { ReactionSign } from '../../shared/reactions';
import { followSignals, type RoomSignals } from '../../shared/roomSignals';
import { throttle } from '../../shared/throttle';
import type { Desk } from '../desk/desk';
import { HandsUp } from './HandsUp';
import { SignalSwitches } from './SignalSwitches';

/** What the room says without a word: the numbers on the bar, and who has a hand up one click away. */
export function SignalsPanel({ desk }: { desk: Desk }) {
  const { live, calm } = useMemo(() => {
    const following = followSignals(desk.workshopId);
    return { live: following, calm: throttle(following.view) };
  }, [desk]);
  useEffect(
    () => () => {
      calm.stop();
      live.close();
    },
    [calm, live],
  );
  const now = calm.value.value;
  if (!now?.sessionId) return null;
  return (
    <details
      class="signals-panel"
      data-testid="signals"
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span class="visually-hidden">{t('board.signals')}</span>
        <Counts now={now} />
      </summary>
      <div class="signals-open">
        <HandsUp desk={desk} sessionId={now.sessionId} raised={now.raised ?? []} />
        {desk.leads.value && <SignalSwitches desk={desk} switches={now.switches} />}
        <p class="note">{t('console.signals_note')}</p>
      </div>
    </details>
  );
}

function Counts({ now }: { now: RoomSignals }) {
  const { switches, hands, ready, present, reactions } = now;
  if (!switches.hands && !switches.ready && !switches.reactions)
    return <span class="live-mark">{t('console.signals_off')}</span>;
  return (
    <>
      {switches.hands && (
        <span
          class={hands ? 'signal-count' : 'signal-count none'}
          title={t('board.hands_up', { count: hands })}
        >
          <RaisedHand /> <b data-testid="signals-hands">{number(hands)}</b>
        </span>
      )}
      {switches.ready && (
        <span
          class={ready ? 'signal-count' : 'signal-count none'}
          title={t('board.ready_of', { count: ready, of: Math.max(ready, present) })}
        >
          <Check />
          <span>
            <b data-testid="signals-ready">{number(ready)}</b>/{number(Math.max(ready, present))}
          </span>
        </span>
      )}
      {switches.reactions &&
        reactions
          .filter(one => one.lately > 0)
          .map(one => (
            <span key={one.kind} class="signal-count" title={tDynamic(`common.reaction_${one.kind}`)}>
              <ReactionSign kind={one.kind} /> <b data-testid={`signals-${one.kind}`}>{number(one.lately)}</b>
            </span>
          ))}
    </>
  );
}
