import type { StandingItem } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import type { Attempt } from '../desk/useAction';
import type { ItemKind } from '../items/listed';

/** Puts cards under another theme, one after the other. */
export async function moveTo(
  desk: Desk,
  attempt: Attempt,
  kind: ItemKind,
  cards: readonly StandingItem[],
  themeId: string,
): Promise<void> {
  for (const { id, title } of cards) {
    const which = kind === 'needs' ? { needId: id } : { ideaId: id };
    const body = { ...which, themeId } satisfies Shapes['MoveToTheme'];
    await desk.act(attempt, 'POST', '/commands/MoveToTheme', body, t('console.did_move', { title }));
    if (attempt.problem.value) return;
  }
}

/** Takes a group apart; the originals stand again. */
export const split = (desk: Desk, attempt: Attempt, { id, title }: StandingItem) =>
  desk.act(attempt, 'DELETE', `/merges/${id}`, undefined, t('console.did_split', { title }));
