import { t } from '../../shared/i18n';
import type { Retention } from '../../shared/types';

const MOST: Record<keyof Retention, number> = { contactDays: 3650, proofYears: 50 };
const PARTS = ['contactDays', 'proofYears'] as const;

/** How long data is kept once the workshop is closed. */
export function RetentionRule(props: { retention: Retention; onChange: (part: Partial<Retention>) => void }) {
  const { retention, onChange } = props;
  return (
    <>
      {PARTS.map(part => (
        <li key={part}>
          <label class="count-field">
            <input
              type="number"
              min={0}
              max={MOST[part]}
              value={retention[part]}
              data-testid={`rule-${part}`}
              onChange={event => onChange({ [part]: Number(event.currentTarget.value) })}
            />{' '}
            {t(`console.rule_${part}`)}
          </label>
        </li>
      ))}
    </>
  );
}
