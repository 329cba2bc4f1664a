import { t } from '../../shared/i18n';
import { nbsp } from '../../shared/typography';
import { entryOf } from '../course';
import type { Scene } from '../scene';
import { useNews } from '../since';
import { SinceLast } from './SinceLast';

/** The agenda's card for a phase in which somebody speaks and the room listens. */
export function Card({ scene }: { scene: Scene }) {
  const { board, workshop, agenda } = scene;
  const phase = board.session?.phase;
  const entry = phase ? entryOf(phase, agenda) : undefined;
  const asked = [...board.questions].sort((a, b) => b.endorsements - a.endorsements).slice(0, 3);
  const news = useNews(board);
  // whoever comes again knows the purpose, and wants to know what is new
  const text = entry?.text || (phase === 'WELCOME' && !news ? workshop.purpose : '');
  return (
    <div class="agenda-card">
      <h2>
        <bdi>
          {entry?.title && phase === 'INPUT' ? entry.title : phase === 'WELCOME' ? board.title : entry?.title}
        </bdi>
      </h2>
      {text && (
        <p class="agenda-text">
          <bdi>{nbsp(text)}</bdi>
        </p>
      )}
      {phase === 'WELCOME' && news && <SinceLast news={news} board={board} />}
      {phase === 'WELCOME' && (
        <p class="agenda-host">
          <bdi>{workshop.organiser}</bdi>
        </p>
      )}
      {asked.length > 0 && phase === 'INPUT' && (
        <div class="asked">
          <h3>{t('board.questions')}</h3>
          <ul>
            {asked.map(question => (
              <li key={question.questionId}>
                <b>{question.endorsements}</b>
                <bdi>{question.text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
