import { useState } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { day } from '../shared/dates';
import { t } from '../shared/i18n';
import type { Shapes } from '../shared/shapes';
import { nbsp } from '../shared/typography';

/** What happened to one action since it was adopted, asked for when somebody wants to know. */
export function ActionHistory({ id, actionId, zone }: { id: string; actionId: string; zone: string }) {
  const [items, show] = useState<Shapes['HistoryEntry'][]>();
  const [failed, fail] = useState(false);
  const read = () => {
    if (items) return;
    get<Shapes['History']>(inWorkshop(id, `/history?audience=PUBLIC&limit=1000&item=${actionId}`)).then(
      history => show(history.items),
      () => fail(true),
    );
  };
  return (
    <details class="origin" data-testid={`history-${actionId}`} onToggle={read}>
      <summary>{t('plan.history')}</summary>
      {failed && !items && <p class="quiet">{t('common.no_answer')}</p>}
      <ol>
        {items?.map(one => (
          <li key={one.n}>
            <time dateTime={one.at}>{day(one.at, zone)}</time> {nbsp(one.text)}
          </li>
        ))}
      </ol>
    </details>
  );
}
