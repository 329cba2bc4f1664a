import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { number, t } from '../shared/i18n';
import type { Shapes } from '../shared/shapes';
import { withRetiredThemes } from '../shared/themes';
import type { Board } from '../shared/types';
import type { BoardState } from './boardState';
import { Overlay } from './Overlay';

interface TimeSliderProps {
  state: BoardState;
  past: Signal<Board | null>;
  onClose: () => void;
}

/** Drag back through the meeting: the board shows itself as it stood then. */
export function TimeSlider({ state, past, onClose }: TimeSliderProps) {
  const newest = useRef(state.board.value?.position ?? 1);
  // positions are counted by the whole house: before its first fact this workshop has no board to show
  const oldest = useSignal(newest.current);
  const at = useSignal(newest.current);
  const failed = useSignal(false);
  useEffect(() => {
    get<Shapes['History']>(inWorkshop(state.workshopId, '/history?after=0&limit=1'))
      .then(history => {
        oldest.value = history.items[0]?.position ?? newest.current;
      })
      .catch(() => {
        failed.value = true;
      });
  }, [state, oldest, failed]);
  useEffect(() => {
    if (at.value >= newest.current) {
      past.value = null;
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const then = await get<Board>(
          inWorkshop(state.workshopId, `/board?audience=PROJECTOR&at=${at.value}`),
        );
        past.value = withRetiredThemes(then);
        failed.value = false;
      } catch {
        failed.value = true;
      }
    }, 120);
    return () => clearTimeout(timer);
  }, [at.value, state, past, failed]);
  return (
    <Overlay name="time" label={t('board.time_slider')} onClose={onClose}>
      <label class="time-label">
        <span>
          {at.value >= newest.current
            ? t('board.time_now')
            : t('board.time_then', { step: number(at.value - oldest.value + 1) })}
          {failed.value && ` · ${t('common.no_answer')}`}
        </span>
        <input
          type="range"
          min={oldest.value}
          max={newest.current}
          value={at.value}
          onInput={event => {
            at.value = Number(event.currentTarget.value);
          }}
        />
      </label>
      <a href={`/w/${state.workshopId}/record`}>{t('board.record')}</a>
    </Overlay>
  );
}
