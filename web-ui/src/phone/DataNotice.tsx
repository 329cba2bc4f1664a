import { t } from '../shared/i18n';
import { nbsp } from '../shared/typography';

/** What happens with one's data: what everybody has to know in three lines, the rest folded away. */
export function DataNotice({ text }: { text: string }) {
  const [short = '', ...rest] = text.split('\n');
  return (
    <div class="quiet notice" data-testid="notice">
      <p>{nbsp(short)}</p>
      {rest.length > 0 && (
        <details>
          <summary>{t('join.data_more')}</summary>
          <p>{nbsp(rest.join(' '))}</p>
        </details>
      )}
    </div>
  );
}
