import { useSignal } from '@preact/signals';
import { number, t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import type { ItemKind, Listed } from './listed';
import { PersonPicker } from './PersonPicker';

interface HandsProps {
  desk: Desk;
  kind: ItemKind;
  item: Listed;
  onCount: (count: number) => void;
}

/** Support without a phone: hands up, counted, or one person who wants to be noted by name. */
export function Hands({ desk, kind, item, onCount }: HandsProps) {
  const attempt = useAction();
  const count = useSignal(item.roomSupport);
  const person = useSignal('');
  const path = `/${kind}/${item.id}/endorsement`;
  const support = async () => {
    const who = { onBehalfOf: person.value, via: 'VOICE' } satisfies Shapes['EndorseNeed'];
    const words = t('console.did_support', { title: item.title ?? '' });
    const done = await desk.act(attempt, 'PUT', path, who, words);
    if (done) person.value = '';
  };
  return (
    <>
      <Form
        class="row tight hands"
        onSubmit={() => {
          onCount(count.value);
        }}
      >
        <label>
          {t('console.hands')}{' '}
          <input
            type="number"
            min={0}
            max={500}
            value={count.value}
            data-testid="hands-count"
            onInput={event => {
              count.value = Math.max(0, Math.floor(Number(event.currentTarget.value) || 0));
            }}
          />
        </label>
        <button type="submit" class="button small strong" data-testid="hands-save">
          {t('console.save_hands', { hands: number(count.value) })}
        </button>
      </Form>
      <div class="row tight">
        <PersonPicker
          desk={desk}
          person={person}
          label={t('console.supported_by')}
          nobody={t('console.choose_person')}
          phoneless
        />
        {person.value && (
          <button
            type="button"
            class="button small"
            disabled={attempt.busy.value}
            data-testid="support-for"
            onClick={() => void support()}
          >
            {t('console.similar_support')}
          </button>
        )}
      </div>
      <Refusal of={attempt} />
    </>
  );
}
