import { number } from '../../shared/i18n';
import type { Figure } from './figures';

/** Numbers as big as headlines, each with what it counts. */
export function Numbers({ figures, kind }: { figures: Figure[]; kind: string }) {
  return (
    <dl class={kind}>
      {figures.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
