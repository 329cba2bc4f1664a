import type { StandingItem } from '../../shared/boardItems';

export interface Preview {
  title: string;
  /** A group counts different people, so all we can know before is between what and what. */
  least: number;
  most: number;
}

/** What a merge will make, before it is made: the title of the strongest, and the bounds of its support. */
export function preview(cards: readonly StandingItem[]): Preview {
  const [strongest] = [...cards].sort((a, b) => b.support - a.support);
  return {
    title: strongest?.title ?? '',
    least: strongest?.support ?? 0,
    most: cards.reduce((sum, card) => sum + card.support, 0),
  };
}
