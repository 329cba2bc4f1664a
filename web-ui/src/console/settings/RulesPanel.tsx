import { useSignal } from '@preact/signals';
import { t, tDynamic } from '../../shared/i18n';
import { Check } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Retention, Rules } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { RetentionRule } from './RetentionRule';

const SWITCHES = [
  'preModeration',
  'namesOnBoard',
  'endorseOwn',
  'dotsNeedCheckIn',
  'contributeBetweenSessions',
] as const;
const MINUTE = 60;
/** A number with its bounds, and how much one of it is in the rule: a window in minutes is kept in seconds. */
const NUMBERS: {
  name: keyof Rules & ('dotBudget' | 'dotsPerIdea' | 'editWindowSeconds' | 'itemsPerPerson');
  words: string;
  least: number;
  most: number;
  unit: number;
}[] = [
  { name: 'dotBudget', words: 'dotBudget', least: 1, most: 12, unit: 1 },
  { name: 'dotsPerIdea', words: 'dotsPerIdea', least: 1, most: 12, unit: 1 },
  { name: 'editWindowSeconds', words: 'editWindow', least: 0, most: 1440, unit: MINUTE },
  { name: 'itemsPerPerson', words: 'itemsPerPerson', least: 1, most: 1000, unit: 1 },
];

/** The rules of the house; each takes effect when it is changed, and can be taken back. */
export function RulesPanel({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const saved = useSignal('');
  const rules = desk.workshop.value?.rules;
  if (!rules) return null;
  const set = async (name: string, value: boolean | number | string, said = name) => {
    saved.value = '';
    const words = t('console.did_rule', { rule: tDynamic(`console.rule_${said}`) });
    if (await desk.act(attempt, 'PUT', '/rules', { [name]: value }, words)) saved.value = name;
    await desk.refresh();
  };
  const workshop = desk.workshop.value;
  const setRetention = async (part: Partial<Retention>, before: Retention) => {
    const words = t('console.did_rule', { rule: t('console.retention') });
    await desk.act(
      attempt,
      'PUT',
      '/rules',
      { retention: { ...before, ...part } } satisfies Shapes['SetRules'],
      words,
    );
    await desk.refresh();
  };
  return (
    <Panel title={t('console.rules')} note={t('console.rules_note')}>
      <ul class="rules">
        <li>
          <label class="tick">
            <input
              type="checkbox"
              checked={workshop?.registrationOpen ?? false}
              disabled={attempt.busy.value}
              data-testid="rule-registrationOpen"
              onChange={event => void set('registrationOpen', event.currentTarget.checked)}
            />
            {t('console.rule_registrationOpen')}
          </label>
          {saved.value === 'registrationOpen' && <Saved />}
        </li>
        {SWITCHES.map(name => (
          <li key={name}>
            <label class="tick">
              <input
                type="checkbox"
                checked={rules[name]}
                disabled={attempt.busy.value}
                data-testid={`rule-${name}`}
                onChange={event => void set(name, event.currentTarget.checked)}
              />
              {t(`console.rule_${name}`)}
            </label>
            {saved.value === name && <Saved />}
          </li>
        ))}
        <li>
          <label class="tick">
            <input
              type="checkbox"
              checked={rules.contributeFrom !== 'REGISTERED'}
              disabled={attempt.busy.value}
              data-testid="rule-contributeFrom"
              onChange={event =>
                void set('contributeFrom', event.currentTarget.checked ? 'JOINED' : 'REGISTERED')
              }
            />
            {t('console.rule_contributeFrom')}
          </label>
          {saved.value === 'contributeFrom' && <Saved />}
        </li>
        {NUMBERS.map(({ name, words, least, most, unit }) => (
          <li key={name}>
            <label class="count-field">
              <input
                type="number"
                min={least}
                max={most}
                step="any"
                value={Math.round((rules[name] / unit) * 100) / 100}
                data-testid={`rule-${name}`}
                onChange={event => {
                  const wanted = Math.min(most, Math.max(least, Number(event.currentTarget.value) || least));
                  void set(name, Math.round(wanted * unit), words);
                }}
              />{' '}
              {tDynamic(`console.rule_${words}`)}
            </label>
            {saved.value === name && <Saved />}
          </li>
        ))}
        {rules.retention && (
          <RetentionRule
            retention={rules.retention}
            onChange={part => void setRetention(part, rules.retention as Retention)}
          />
        )}
      </ul>
      <Refusal of={attempt} />
    </Panel>
  );
}

const Saved = () => (
  <span class="here" role="status">
    <Check /> {t('console.saved')}
  </span>
);
