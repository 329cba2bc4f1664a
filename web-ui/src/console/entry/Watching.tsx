import { t } from '../../shared/i18n';
import { me } from '../desk/login';

/** Who watches or checks needs no desk: the ways to what they may read. */
export function Watching() {
  const workshops = me.value?.workshops ?? [];
  return (
    <main id="main" class="workshops">
      <h1>{t('console.watching')}</h1>
      <p class="note">{t('console.watching_note')}</p>
      <ul class="lines" data-testid="watching">
        {workshops.map(({ workshopId, title }) => (
          <li key={workshopId}>
            <span class="line-main">
              <b>
                <bdi>{title}</bdi>
              </b>
            </span>
            <a class="button small" href={`/w/${workshopId}/board`}>
              {t('console.the_board')}
            </a>
            <a class="button small" href={`/w/${workshopId}/plan`}>
              {t('console.plan')}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
