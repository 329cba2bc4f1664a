import { now } from '../shared/clock';
import { t } from '../shared/i18n';
import { Cloud } from '../shared/icons';
import { offlineSince } from '../shared/network';
import { outbox, type PhoneState } from './phoneState';

const CALM_MS = 3000;

const isOver = (since: number | null) => since !== null && now.value - since > CALM_MS;

/** Says calmly, and only after three seconds, that there is no network; at once, that the phone keeps nothing. */
export function OfflineBar({ phone }: { phone: PhoneState }) {
  const since = phone.boardLive.lostSince.value;
  const waiting = outbox.entries.value.filter(entry => entry.state === 'waiting');
  const stuck = waiting.some(entry => now.value - entry.at > CALM_MS) && !outbox.needsJoin.value;
  const lost =
    (isOver(since) && phone.boardLive.connection.value !== 'refused') || isOver(offlineSince.value);
  const pageOnly = !outbox.durable.value;
  return (
    <div class="offline" role="status" data-testid="offline">
      {(lost || stuck || (pageOnly && waiting.length > 0)) && (
        <p>
          <Cloud />
          <span>
            {t(words(pageOnly, lost || stuck))}
            {waiting.length > 0 && <strong> {t('phone.waiting_count', { count: waiting.length })}</strong>}
          </span>
        </p>
      )}
    </div>
  );
}

/** Without https the browser keeps no page, so that one loaded anew would be gone until the network is back. */
function words(pageOnly: boolean, away: boolean) {
  if (pageOnly) return away ? 'phone.offline_page_only' : 'phone.page_only';
  return globalThis.isSecureContext ? 'phone.offline' : 'phone.offline_plain';
}
