import { t } from '../../shared/i18n';
import { entriesOf } from '../../shared/phaseOrder';
import { isAnything, sinceLastMeeting } from '../../shared/sinceLastMeeting';
import { nbsp } from '../../shared/typography';
import type { Scene } from '../scene/scene';
import { SinceLast } from './SinceLast';

/** The agenda's card for a phase in which somebody speaks and the room listens; two in a row both show. */
export function Card({ scene }: { scene: Scene }) {
  const { board, workshop, agenda } = scene;
  const phase = board.session?.phase;
  const meanwhile =
    phase === 'WELCOME' && scene.lastTime ? sinceLastMeeting(scene.lastTime, scene) : undefined;
  if (meanwhile && isAnything(meanwhile)) return <SinceLast since={meanwhile} board={board} />;
  const entries = phase ? entriesOf(phase, agenda, scene.turn) : [];
  const entry = entries[0];
  const asked = board.questions
    .filter(question => question.text !== null && question.answer === undefined)
    .sort((a, b) => b.endorsements - a.endorsements)
    .slice(0, 3);
  // a card that says no more than the headline gives way to what the meeting is about
  const blank = entries.every(
    one => !one.text && (!one.title || one.title === t(`common.phase_${one.phase}`)),
  );
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
      {entries.slice(1).map(further => (
        <section key={`${further.title} ${further.text}`}>
          <h2>
            <bdi>{further.title}</bdi>
          </h2>
          {further.text && (
            <p class="agenda-text">
              <bdi>{nbsp(further.text)}</bdi>
            </p>
          )}
        </section>
      ))}
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
