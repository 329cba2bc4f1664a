import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { go } from '../desk/route';
import { useAction } from '../desk/useAction';
import { PRACTICE, practiceRooms, readPracticeRooms } from './rooms';

/** Ends the rehearsal from its desk; that it is one says the title, here and on every page. */
export function PracticeMark({ workshopId }: { workshopId: string }) {
  const attempt = useAction();
  useEffect(() => void readPracticeRooms(), [workshopId]);
  if (!practiceRooms.value.some(room => room.workshopId === workshopId)) return null;
  const end = async () => {
    if (!(await attempt.run('DELETE', `${PRACTICE}/${workshopId}`))) return;
    practiceRooms.value = practiceRooms.value.filter(room => room.workshopId !== workshopId);
    go('#/');
  };
  return (
    <span class="row tight" data-testid="practice-mark">
      <button
        type="button"
        class="button small"
        disabled={attempt.busy.value}
        data-testid="practice-end"
        onClick={() => void end()}
      >
        {t('console.practice_end')}
      </button>
      {attempt.problem.value && (
        <span class="lost-mark" role="alert">
          {attempt.problem.value}
        </span>
      )}
    </span>
  );
}
