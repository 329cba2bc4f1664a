import type { ComponentChildren } from 'preact';
import { FromEarlier } from '../shared/FromEarlier';
import { t } from '../shared/i18n';
import { themeLook } from '../shared/themes';
import type { Idea, Item, Need, Theme } from '../shared/types';
import { nbsp } from '../shared/typography';

interface ItemCardProps {
  id: string;
  item: Pick<Item, 'title' | 'text' | 'themeId' | 'members'> & Pick<Idea, 'origin'>;
  themes: readonly Theme[];
  answers?: Need[];
  beside?: ComponentChildren;
  children?: ComponentChildren;
}

/** A need or an idea as a slip of paper with its theme as the spine. */
export function ItemCard({ id, item, themes, answers = [], beside, children }: ItemCardProps) {
  const { hue, Icon, name } = themeLook(themes, item.themeId);
  return (
    <li class={`card ${hue}`} data-testid={`item-${id}`}>
      <div class="card-words">
        <h3>
          <bdi>{item.title === null ? t('phone.erased') : nbsp(item.title)}</bdi>
        </h3>
        {item.text && (
          <p class="card-text">
            <bdi>{nbsp(item.text)}</bdi>
          </p>
        )}
        {answers.map(need => (
          <p key={need.needId} class="meta">
            {t('phone.answers_to')} <bdi>{need.title}</bdi>
          </p>
        ))}
        {item.origin && <FromEarlier origin={item.origin} />}
        {item.members && <p class="meta">{t('common.merged_count', { count: item.members.length })}</p>}
        {name && (
          <p class="meta theme">
            {Icon && <Icon />} {name}
          </p>
        )}
        {children}
      </div>
      {beside}
    </li>
  );
}
