import { t } from '../../shared/i18n';
import { nbsp } from '../../shared/typography';
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
  // a card that says no more than the headline gives way to what the meeting is about
  const blank = !entry?.text && (!entry?.title || entry.title === t(`common.phase_${entry.phase}`));
  const host = phase === 'WELCOME' || (blank && !asked.length);
  const text = entry?.text || (host ? workshop.purpose : '');
  return (
    <div class="agenda-card">
      <h2>
        <bdi>{host ? board.title : entry?.title}</bdi>
      </h2>
      {text && (
        <p class="agenda-text">
          <bdi>{nbsp(text)}</bdi>
        </p>
      )}
      {host && (
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
