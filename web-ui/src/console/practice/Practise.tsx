import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Arrow, People } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import { go, hrefOf } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { PRACTICE, practiceRooms, readPracticeRooms } from './rooms';

/** The way into a room with made-up people, and back into one that is open. */
export function Practise() {
  const attempt = useAction();
  const [open] = practiceRooms.value;
  useEffect(() => void readPracticeRooms(), []);
  const start = async () => {
    const room = await attempt.run<Shapes['PracticeRoom']>('POST', PRACTICE, {});
    if (room) go(hrefOf(room.workshopId));
    else await readPracticeRooms();
  };
  return (
    <section class="practise" aria-label={t('console.practice')}>
      <div>
        <h2>{t('console.practice')}</h2>
        <p>{t('console.practice_note')}</p>
        <Refusal of={attempt} />
      </div>
      {open && !attempt.busy.value ? (
        <a class="button" href={hrefOf(open.workshopId)} data-testid="practice-back">
          <Arrow /> {t('console.practice_back')}
        </a>
      ) : (
        <button
          type="button"
          class="button"
          disabled={attempt.busy.value}
          data-testid="practise"
          onClick={() => void start()}
        >
          <People /> {t(attempt.busy.value ? 'console.practice_opening' : 'console.practice_open')}
        </button>
      )}
    </section>
  );
}
