import { t } from '../../shared/i18n';
import { entryOf } from '../course';
import type { Scene } from '../scene';
import { isAnything, since } from '../since';
import { SinceLast } from './SinceLast';

/** The agenda's card for a phase in which somebody speaks and the room listens. */
export function Card({ scene }: { scene: Scene }) {
  const { board, workshop, agenda } = scene;
  const phase = board.session?.phase;
  const meanwhile = phase === 'WELCOME' && scene.lastTime ? since(scene.lastTime, scene) : undefined;
  if (meanwhile && isAnything(meanwhile)) return <SinceLast since={meanwhile} board={board} />;
  const entry = phase ? entryOf(phase, agenda, scene.turn) : undefined;
  const asked = board.questions
    .filter(question => question.text !== null && question.answer === undefined)
    .sort((a, b) => b.endorsements - a.endorsements)
    .slice(0, 3);
  const text = entry?.text || (phase === 'WELCOME' ? workshop.purpose : '');
  return (
    <div class="agenda-card">
      <h2>
        <bdi>
          {entry?.title && phase === 'INPUT' ? entry.title : phase === 'WELCOME' ? board.title : entry?.title}
        </bdi>
      </h2>
      {text && (
        <p class="agenda-text">
          <bdi>{text}</bdi>
        </p>
      )}
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
