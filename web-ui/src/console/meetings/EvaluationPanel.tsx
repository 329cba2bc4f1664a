import { number, t } from '../../shared/i18n';
import type { EvaluationSum } from '../../shared/types';
import { Panel } from '../parts/Panel';

const QUESTIONS = ['useful', 'heard', 'comeAgain'] as const;
const MOST = 5;

/** What people thought of a meeting: from five answers on three averages, and every sentence; nobody can tell whose. */
export function EvaluationPanel({ sum }: { sum: EvaluationSum }) {
  const comments = sum.comments.filter((words): words is string => Boolean(words));
  return (
    <Panel
      title={t('console.evaluation')}
      aside={<span class="note">{t('console.evaluated_by', { count: sum.given })}</span>}
    >
      {QUESTIONS.some(question => sum[question] === undefined) && (
        <p class="note" data-testid="evaluation-few">
          {t('console.evaluation_few')}
        </p>
      )}
      <dl class="evaluation-sums" data-testid="evaluation-sums">
        {QUESTIONS.map(question => {
          const added = sum[question];
          if (added === undefined) return null;
          const mean = Math.round((added / Math.max(1, sum.given)) * 10) / 10;
          return (
            <div key={question}>
              <dt>{t(`board.evaluate_${question}`)}</dt>
              <dd data-testid={`mean-${question}`}>
                <b>{number(mean)}</b> <span class="note">{t('console.of_five')}</span>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="bar-planned" width="100" height="6" />
                  <rect class="bar-real" width={(mean / MOST) * 100} height="6" />
                </svg>
              </dd>
            </div>
          );
        })}
      </dl>
      {comments.length > 0 && (
        <>
          <h3>{t('console.evaluation_words')}</h3>
          <ul class="evaluation-words">
            {comments.map(words => (
              <li key={words}>
                <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
