import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Refusal } from '../parts/Refusal';

/** The plan goes out to everybody who has its link; asked twice, because it cannot be called back. */
export function Publish({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const count = desk.board.value?.actions.length ?? 0;
  const version = desk.version.value;
  const publish = async () => {
    await desk.act(attempt, 'PUT', '/plan/publication', {});
    await desk.refresh();
  };
  return (
    <div class="publish">
      <Confirm
        className="button strong"
        question={t('console.publish_sure', { count })}
        yes={t('console.publish_yes')}
        testid="publish-plan"
        disabled={!count || attempt.busy.value}
        onYes={() => void publish()}
      >
        {t('console.publish')}
      </Confirm>
      <p class="note">
        {version ? t('console.published', { version }) : t('console.not_published')}{' '}
        <a href={`/w/${desk.workshopId}/plan`} target="narada-plan">
          {t('console.see_plan')}
        </a>
      </p>
      <Refusal of={attempt} />
    </div>
  );
}
