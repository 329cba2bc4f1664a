import { useComputed } from '@preact/signals';
import { t, tDynamic } from '../shared/i18n';
import { Cross } from '../shared/icons';
import { PHASES } from '../shared/types';
import { type FactKind, KINDS } from './kinds';
import { phaseName } from './moments';
import type { RecordState } from './recordState';

/** What to tell: of which kinds, of which phase, of which need, idea, decision or action. */
export function Filters({ state }: { state: RecordState }) {
  const { kinds, phase, item } = state.wanted.value;
  const phases = useComputed(() => {
    const held = new Set(state.story.value.flatMap(one => one.parts.map(part => part.phase)));
    return PHASES.filter(one => held.has(one));
  });
  const toggle = (kind: FactKind) => {
    const chosen = kinds.includes(kind) ? kinds.filter(one => one !== kind) : [...kinds, kind];
    state.wanted.value = { ...state.wanted.value, kinds: chosen };
  };
  return (
    <div class="filters">
      <fieldset>
        <legend class="visually-hidden">{t('record.filter_kinds')}</legend>
        {KINDS.map(kind => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kinds.includes(kind)}
            data-testid={`kind-${kind}`}
            onClick={() => toggle(kind)}
          >
            {tDynamic(`record.kind_${kind}`)}
          </button>
        ))}
      </fieldset>
      <label>
        <span class="visually-hidden">{t('record.filter_phase')}</span>
        <select
          value={phase ?? ''}
          data-testid="filter-phase"
          onChange={event => {
            const chosen = PHASES.find(one => one === event.currentTarget.value);
            state.wanted.value = { ...state.wanted.value, phase: chosen };
          }}
        >
          <option value="">{t('record.every_phase')}</option>
          {phases.value.map(one => (
            <option key={one} value={one}>
              {phaseName(one)}
            </option>
          ))}
        </select>
      </label>
      {item && (
        <button
          type="button"
          class="chip only"
          aria-pressed="true"
          data-testid="filter-item"
          onClick={() => {
            state.wanted.value = { ...state.wanted.value, item: undefined };
          }}
        >
          <Cross /> <bdi>{titleOf(state, item)}</bdi>
        </button>
      )}
    </div>
  );
}

export function titleOf(state: RecordState, id: string): string {
  const board = state.board.value;
  const found =
    board?.needs.find(one => one.needId === id)?.title ??
    board?.ideas.find(one => one.ideaId === id)?.title ??
    board?.decisions.find(one => one.decisionId === id)?.wording ??
    board?.actions.find(one => one.actionId === id)?.title;
  return found ?? t('common.erased');
}
