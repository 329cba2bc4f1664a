import { t } from '../shared/i18n';
import { Check } from '../shared/icons';
import { themeLook } from '../shared/themes';
import type { PhoneState } from './phoneState';

interface AnswersProps {
  phone: PhoneState;
  chosen: string[];
  change: (chosen: string[]) => void;
}

/** Which needs an idea answers: folded away until somebody wants to say so. */
export function Answers({ phone, chosen, change }: AnswersProps) {
  const board = phone.board.value;
  const needs = board?.needs.filter(need => !need.mergedInto && need.title) ?? [];
  if (!board || !needs.length) return null;
  return (
    <details class="answers" data-testid="answers">
      <summary>
        <span>{t('phone.answers')}</span>
        <span class="quiet">
          {chosen.length ? t('phone.answers_count', { count: chosen.length }) : t('phone.optional')}
        </span>
      </summary>
      <ul>
        {needs.map(need => {
          const on = chosen.includes(need.needId);
          return (
            <li key={need.needId}>
              <button
                type="button"
                class={`tick ${themeLook(board.themes, need.themeId).hue}`}
                aria-pressed={on}
                data-testid={`answers-${need.needId}`}
                onClick={() =>
                  change(on ? chosen.filter(id => id !== need.needId) : [...chosen, need.needId])
                }
              >
                <span class="box">{on && <Check />}</span>
                <bdi>{need.title}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
