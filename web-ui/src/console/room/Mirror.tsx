import { useEffect, useRef } from 'preact/hooks';
import { Poster } from '../../board/Poster';
import { t } from '../../shared/i18n';
import { Screen } from '../../shared/icons';
import type { Board } from '../../shared/types';
import type { Desk } from '../desk/desk';

/** The board as the room sees it, drawn by the same hand, only small. */
export function Mirror({ desk }: { desk: Desk }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const scale = () => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      element.style.setProperty('--scale', String(element.clientWidth / (120 * unit)));
    };
    const observer = new ResizeObserver(scale);
    observer.observe(element);
    scale();
    return () => observer.disconnect();
  }, []);
  const frozen = useRef<Board | null>(null);
  const live = desk.board.value;
  // the desk sees what comes in during a pause, the room does not
  if (!live?.paused) frozen.current = live;
  const board = live?.paused && frozen.current ? { ...frozen.current, paused: true } : live;
  const workshop = desk.workshop.value;
  if (!board || !workshop) return null;
  const scene = {
    board,
    workshop,
    agenda: desk.agenda(),
    attendance: desk.attendance.value ?? undefined,
    lastTime: desk.lastTime.value,
    turn: desk.turn,
  };
  return (
    <figure class="mirror">
      <div class="mirror-frame" ref={frame} aria-hidden="true" inert>
        <div class="mirror-board">
          <Poster scene={scene} still />
        </div>
      </div>
      <figcaption>
        <span>{t('console.mirror')}</span>
        <a href={`/w/${desk.workshopId}/board`} target="narada-board" data-testid="open-board">
          <Screen /> {t('console.open_board')}
        </a>
      </figcaption>
    </figure>
  );
}
