import { FromEarlier } from './FromEarlier';
import { t } from './i18n';
import type { OriginStep } from './origin';
import { nbsp } from './typography';

/** The way from an action back to what people said, one step under another. */
export function Chain({
  steps,
  session,
  open = false,
}: {
  steps: OriginStep[];
  session?: number | undefined;
  /** Told at once, where the way is what one came for. */
  open?: boolean;
}) {
  if (!steps.length && !session) return null;
  return (
    <details class="origin" data-testid="origin" open={open}>
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
