import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import { every } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Choice } from './Choice';
import { Confirm } from './Confirm';
import { Refusal } from './Refusal';

type RedactionGround = Shapes['RedactionGround'];
const GROUNDS = every<RedactionGround>()(['PERSONAL_DATA', 'UNLAWFUL', 'OTHER']);

/** Words that can be removed for good. */
interface Removable {
  item: string;
  kind: Shapes['ItemKind'];
  field: string;
  words: string | null | undefined;
}

/** Words that must not stay, such as somebody's address: they go from everywhere and do not come back. */
export function Redact({ desk, of }: { desk: Desk; of: Removable[] }) {
  const attempt = useAction();
  const ground = useSignal<RedactionGround>('PERSONAL_DATA');
  const there = of.filter(one => one.words);
  const chosen = useSignal('');
  if (!there.length || !desk.leads.value) return null;
  const keyOf = ({ item, field }: Removable) => `${item} ${field}`;
  const one = there.find(each => keyOf(each) === chosen.value) ?? (there[0] as Removable);
  const redact = () => {
    const { item, kind, field } = one;
    return desk.act(attempt, 'POST', '/commands/RedactText', {
      item,
      kind,
      field,
      ground: ground.value,
    } satisfies Shapes['RedactText']);
  };
  return (
    <details class="redact">
      <summary data-testid={`redact-open-${one.item}`}>{t('console.redact')}</summary>
      <div class="redact-form">
        <p class="note">{t('console.redact_note')}</p>
        {there.length > 1 && (
          <label class="field">
            <span>{t('console.redact_which')}</span>
            <select
              value={keyOf(one)}
              data-testid="redact-which"
              onChange={event => {
                chosen.value = event.currentTarget.value;
              }}
            >
              {there.map(each => (
                <option key={keyOf(each)} value={keyOf(each)}>
                  {each.words}
                </option>
              ))}
            </select>
          </label>
        )}
        <Choice
          label={t('console.redact_why')}
          value={ground}
          testid="redact-ground"
          options={GROUNDS.map(each => [each, t(`console.ground_${each}`)] as const)}
        />
        <Refusal of={attempt} />
        <Confirm
          className="button small"
          question={t('console.redact_sure')}
          yes={t('console.redact_yes')}
          testid={`redact-${one.item}`}
          disabled={attempt.busy.value}
          onYes={() => void redact()}
        >
          {t('console.redact')}
        </Confirm>
      </div>
    </details>
  );
}
