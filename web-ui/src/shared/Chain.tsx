import { FromEarlier } from './FromEarlier';
import { t } from './i18n';
import type { OriginStep } from './origin';
import { nbsp } from './typography';

/** The way from an action back to what people said, one step under another. */
export function Chain({ steps, session }: { steps: OriginStep[]; session?: number | undefined }) {
  if (!steps.length && !session) return null;
  return (
    <details class="origin" data-testid="origin">
      <summary>{t('common.origin')}</summary>
      <ol>
        {session && <li>{t('common.from_session', { number: session })}</li>}
        {steps.map(({ kind, id, title, origin }) => (
          <li key={id} data-kind={kind}>
            {t(`common.from_${kind}`)} <bdi>{nbsp(title)}</bdi>
            {origin && <FromEarlier origin={origin} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
