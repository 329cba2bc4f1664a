import { t } from '../shared/i18n';
import { nbsp } from '../shared/typography';
import { useSimilar } from '../shared/useSimilar';
import type { PhoneState } from './phoneState';
import { SupportButton } from './SupportButton';

interface SimilarToSupportProps {
  phone: PhoneState;
  kind: 'needs' | 'ideas';
  text: string;
}

/** While somebody writes: what says much the same, to be supported instead. Nothing happens by itself. */
export function SimilarToSupport({ phone, kind, text }: SimilarToSupportProps) {
  const board = phone.board.value;
  const hints = useSimilar(phone.id, kind, text);
  if (!hints.length) return null;
  const card = (id: string) =>
    kind === 'needs'
      ? board?.needs.find(need => need.needId === id)
      : board?.ideas.find(idea => idea.ideaId === id);
  return (
    <div class="already" role="status" data-testid="similar">
      <p class="quiet">{t('phone.similar')}</p>
      <ul>
        {hints.map(hint => (
          <li key={hint.id}>
            <bdi>{nbsp(hint.title ?? '')}</bdi>
            <SupportButton
              phone={phone}
              kind={kind}
              id={hint.id}
              item={card(hint.id) ?? { ...hint, roomSupport: 0 }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
