import { t } from '../../shared/i18n';
import { Phone } from '../../shared/icons';
import type { Scene } from '../scene/scene';

const QUESTIONS = ['useful', 'heard', 'comeAgain'] as const;

/** Three questions, answered on the phone, without a name. */
export function Evaluation(_: { scene: Scene }) {
  return (
    <div class="evaluation">
      <ol>
        {QUESTIONS.map((question, n) => (
          <li key={question}>
            <b>{n + 1}</b>
            {t(`board.evaluate_${question}`)}
          </li>
        ))}
      </ol>
      <p class="evaluation-how">
        <Phone /> {t('board.evaluate_how')}
      </p>
    </div>
  );
}
