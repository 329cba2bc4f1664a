import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { number, t, tDynamic } from '../shared/i18n';
import { Check, RaisedHand } from '../shared/icons';
import { ReactionSign } from '../shared/reactions';
import { followSignals } from '../shared/roomSignals';
import { throttle } from '../shared/throttle';
import { type Floating, type Floats, floats, NOTHING, without } from './floating';

/** Once set, a turn stays: setting it again would begin the way anew. */
function begin(element: HTMLElement | null, { startsAt }: Floating): void {
  if (element && !element.style.animationDelay)
    element.style.animationDelay = `${Math.max(0, startsAt - Date.now())}ms`;
}

/** What the room signals now: hands and readiness as numbers, reactions that pass by at the edge. */
export function Signals({ workshopId }: { workshopId: string }) {
  const { live, calm } = useMemo(() => {
    const following = followSignals(workshopId);
    return { live: following, calm: throttle(following.view) };
  }, [workshopId]);
  useEffect(
    () => () => {
      calm.stop();
      live.close();
    },
    [calm, live],
  );
  const floating = useSignal<Floats>(NOTHING);
  useSignalEffect(() => {
    const seen = calm.value.value;
    if (seen) floating.value = floats(floating.peek(), seen, Date.now());
  });
  const now = calm.value.value;
  if (!now?.sessionId) return null;
  const lately = now.reactions.filter(one => one.lately > 0);
  return (
    <>
      <section class="signals" aria-label={t('board.signals')} data-testid="board-signals">
        {now.hands > 0 && (
          <span>
            <RaisedHand /> {t('board.hands_up', { count: now.hands })}
          </span>
        )}
        {now.ready > 0 && (
          <span>
            <Check /> {t('board.ready_of', { count: now.ready, of: Math.max(now.ready, now.present) })}
          </span>
        )}
        {lately.map(one => (
          <span key={one.kind} class="lately" title={tDynamic(`common.reaction_${one.kind}`)}>
            <ReactionSign kind={one.kind} /> {number(one.lately)}
          </span>
        ))}
      </section>
      <ul class="floating" aria-hidden="true" data-testid="board-reactions">
        {floating.value.passing.map(one => (
          <li
            key={one.id}
            ref={element => begin(element, one)}
            data-kind={one.kind}
            onAnimationEnd={() => {
              floating.value = without(floating.peek(), one.id);
            }}
          >
            <ReactionSign kind={one.kind} />
          </li>
        ))}
      </ul>
    </>
  );
}
