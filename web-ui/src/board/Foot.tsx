import type { ComponentChildren } from 'preact';
import { latest, shorten } from '../shared/boardItems';
import { time } from '../shared/dates';
import { t } from '../shared/i18n';
import { Cloud, Pause } from '../shared/icons';
import type { Board } from '../shared/types';
import { pageOf, type Scene } from './scene/scene';

export interface Marks {
  /** Since when nothing comes in; null or nothing while all is well. */
  lostSince?: number | null | undefined;
  /** The leaf shown and how many there are. */
  leaf?: number;
  leaves?: number;
  /** Leaves do not turn by themselves now. */
  held?: boolean;
  onHelp?: () => void;
  /** What the room signals. */
  signals?: ComponentChildren;
}

/** What came last of what the page shows. */
function lastOn(page: ReturnType<typeof pageOf>, board: Board): string | undefined {
  if (page === 'needs') return latest({ ...board, ideas: [] });
  return page === 'ideas' || page === 'groups' ? latest({ ...board, needs: [] }) : undefined;
}

/** What came last, which leaf this is, and a calm word when the line is down. */
export function Foot({ scene, marks }: { scene: Scene; marks: Marks }) {
  const { leaf = 0, leaves = 1, lostSince } = marks;
  const page = pageOf(scene.board);
  const last = lastOn(page, scene.board);
  return (
    <footer class="foot">
      <p class="foot-last">
        {last && (
          <>
            {t('board.just_now')}{' '}
            <b>
              <bdi>{shorten(last, 80)}</bdi>
            </b>
          </>
        )}
      </p>
      {marks.signals}
      {leaves > 1 && (
        <p class="leaf-mark" data-testid="board-leaf">
          {marks.held && <Pause />}
          {t('board.leaf', { leaf: leaf + 1, leaves })}
        </p>
      )}
      {lostSince && (
        <p class="lost" role="status" data-testid="board-lost">
          <Cloud />{' '}
          {t('board.lost', { time: time(new Date(lostSince).toISOString(), scene.workshop.timezone) })}
        </p>
      )}
      {marks.onHelp && (
        <button
          type="button"
          class="help-button"
          onClick={marks.onHelp}
          aria-label={t('board.keys')}
          data-testid="board-help"
        >
          ?
        </button>
      )}
    </footer>
  );
}
