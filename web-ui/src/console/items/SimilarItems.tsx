import { t } from '../../shared/i18n';
import { type Hint, useSimilar } from '../../shared/useSimilar';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

interface SimilarItemsProps {
  desk: Desk;
  kind: 'needs' | 'ideas';
  text: string;
  person: string;
  via: string;
}

/** What says much the same as the card being typed in; whoever wrote it without a phone can be counted there instead. */
export function SimilarItems({ desk, kind, text, person, via }: SimilarItemsProps) {
  const attempt = useAction();
  const hints = useSimilar(desk.workshopId, kind, text);
  if (!hints.length) return null;
  const phoneless = desk.attendance.value?.people?.some(one => one.participantId === person && !one.phone);
  const support = (hint: Hint) =>
    desk.act(
      attempt,
      'PUT',
      `/${kind}/${hint.id}/endorsement`,
      { onBehalfOf: person, via },
      t('console.did_support', { title: hint.title ?? '' }),
    );
  return (
    <div class="note" role="status" data-testid="similar">
      {t('console.similar')}
      <ul>
        {hints.map(hint => (
          <li key={hint.id}>
            <bdi>{hint.title}</bdi>{' '}
            {phoneless && (
              <button
                type="button"
                class="button small"
                disabled={attempt.busy.value}
                onClick={() => void support(hint)}
              >
                {t('console.similar_support')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </div>
  );
}
