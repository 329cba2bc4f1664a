import { t } from '../../shared/i18n';
import type { Idea } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { hrefOf } from '../desk/route';
import { openPanel } from '../parts/DropPanel';

/** What was parked for later; a decision brings it back. */
export function Parked({ desk, ideas }: { desk: Desk; ideas: Idea[] }) {
  return (
    <>
      <p class="note">{t('console.parked_note')}</p>
      <ul class="lines">
        {ideas.map(idea => (
          <li key={idea.ideaId}>
            <b class="line-main">
              <bdi>{idea.title}</bdi>
            </b>
          </li>
        ))}
      </ul>
      <a
        class="button small"
        href={hrefOf(desk.workshopId, 'decide')}
        onClick={() => {
          openPanel.value = '';
        }}
      >
        {t('console.to_decisions')}
      </a>
    </>
  );
}
