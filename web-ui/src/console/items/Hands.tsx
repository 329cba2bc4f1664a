import { useSignal } from '@preact/signals';
import { number, t } from '../../shared/i18n';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Refusal } from '../parts/Refusal';
import type { Kind, Listed } from './ItemsTab';
import { PersonPicker } from './PersonPicker';

interface HandsProps {
  desk: Desk;
  kind: Kind;
  item: Listed;
  onCount: (count: number) => void;
}

/** Support without a phone: hands up, counted, or one person who wants to be noted by name. */
export function Hands({ desk, kind, item, onCount }: HandsProps) {
  const deed = useDeed();
  const count = useSignal(item.roomSupport);
  const person = useSignal('');
  const path = `/${kind}/${item.id}/endorsement`;
  const support = async () => {
    const who = { onBehalfOf: person.value, via: 'VOICE' };
    const words = t('console.did_support', { title: item.title ?? '' });
    const done = await desk.act(deed, 'PUT', path, who, words);
    if (done) person.value = '';
  };
  return (
    <>
      <form
        class="row tight hands"
        onSubmit={event => {
          event.preventDefault();
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
      </form>
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
            disabled={deed.busy.value}
            data-testid="support-for"
            onClick={() => void support()}
          >
            {t('console.similar_support')}
          </button>
        )}
      </div>
      <Refusal of={deed} />
    </>
  );
}
