import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';

const EVERY_MILLIS = 15_000;

/** How long taps took until the board showed them; nothing as long as there were none lately. */
export function TapTimes({ workshopId }: { workshopId: string }) {
  const [latency, setLatency] = useState<Shapes['Latency'] | null>(null);
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      get<Shapes['Latency']>(inWorkshop(workshopId, '/latency')).then(setLatency, () => setLatency(null));
    };
    ask();
    const timer = setInterval(ask, EVERY_MILLIS);
    return () => clearInterval(timer);
  }, [workshopId]);
  if (!latency?.taps) return null;
  return (
    <p class="tap-times" data-testid="tap-times">
      {t('console.tap_times', { half: latency.p50 ?? 0, nearly: latency.p99 ?? 0 })}
    </p>
  );
}
