import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { go } from '../desk/route';
import { useAction } from '../desk/useAction';
import { PRACTICE, practiceRooms, readPracticeRooms } from './rooms';

/** Says on the desk that this is a rehearsal, and ends it. */
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
    <>
      <span class="live-mark" data-testid="practice-mark">
        {t('console.practice')}
      </span>
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
    </>
  );
}
