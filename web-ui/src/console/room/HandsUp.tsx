import { time } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

interface HandsUpProps {
  desk: Desk;
  sessionId: string;
  raised: readonly Shapes['SignalsRaisedHand'][];
}

/** Who has a hand up, the first first; each is taken down when they have had their say. */
export function HandsUp({ desk, sessionId, raised }: HandsUpProps) {
  const attempt = useAction();
  const zone = desk.workshop.value?.timezone ?? 'Europe/Warsaw';
  const lower = (who = '') => void desk.act(attempt, 'DELETE', `/sessions/${sessionId}/hands${who}`);
  return (
    <section>
      <h2>{t('console.signals_hands')}</h2>
      {raised.length === 0 && <p class="note">{t('console.signals_no_hands')}</p>}
      <ol class="raised-hands">
        {raised.map(hand => {
          const name = hand.name ?? t('console.without_name');
          return (
            <li key={hand.participantId}>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span class="note">{time(hand.since, zone)}</span>
              <button
                type="button"
                class="button small"
                aria-label={t('console.signals_lower_name', { name })}
                data-testid={`lower-${hand.participantId}`}
                onClick={() => lower(`/${hand.participantId}`)}
              >
                {t('console.signals_lower')}
              </button>
            </li>
          );
        })}
      </ol>
      {raised.length > 1 && (
        <button type="button" class="quiet" data-testid="lower-all" onClick={() => lower()}>
          {t('console.signals_lower_all')}
        </button>
      )}
      <Refusal of={attempt} />
    </section>
  );
}
