import type { Signal } from '@preact/signals';
import type { StandingItem } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { Merge, Undo } from '../../shared/icons';
import type { ShownTheme } from '../../shared/themes';
import type { UndoLog } from '../desk/undo';
import type { ItemKind } from '../items/listed';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { ThemeChoice } from '../parts/ThemeChoice';
import { preview } from './preview';

interface SelectionProps {
  kind: ItemKind;
  chosen: StandingItem[];
  themes: readonly ShownTheme[];
  title: Signal<string>;
  busy: boolean;
  undo: UndoLog;
  onMerge: () => void;
  onMove: (themeId: string) => void;
  onCancel: () => void;
}

/** What can be done with the ticked cards, and what will be, before it is. */
export function Selection(props: SelectionProps) {
  const { kind, chosen, themes, title, busy, undo, onMerge, onMove, onCancel } = props;
  const needs = kind === 'needs';
  const enough = chosen.length > 1;
  const { least, most } = preview(chosen);
  if (!chosen.length) return <Nothing undo={undo} />;
  return (
    <div class="selection" data-testid="merge-preview">
      <h2>{t('console.selected', { count: chosen.length })}</h2>
      <ul class="selected">
        {chosen.map(card => (
          <li key={card.id}>
            <bdi>{card.title}</bdi> <span class="support-count">{number(card.support)}</span>
          </li>
        ))}
      </ul>
      {enough ? (
        <Form onSubmit={onMerge}>
          <p>
            <b>{t(needs ? 'console.will_be_one_needs' : 'console.will_be_one', { count: chosen.length })}</b>
          </p>
          <Field
            label={t('console.group_title')}
            value={title}
            testid="merge-title"
            most={120}
            required
            wide
          />
          {most > 0 && (
            <p class="note">
              {least === most
                ? t('console.group_support_known', { support: number(most) })
                : t('console.group_support', { least: number(least), most: number(most) })}
            </p>
          )}
          <button type="submit" class="button strong" disabled={busy} data-testid="merge">
            <Merge /> {t('console.merge')}
          </button>
        </Form>
      ) : (
        <p class="note">{t(needs ? 'console.pick_another_need' : 'console.pick_another')}</p>
      )}
      <div class="selection-move">
        <p>
          <b>{t('console.move_to')}</b>
        </p>
        <ThemeChoice
          label={t('console.move_to')}
          themes={themes}
          chosen={sameTheme(chosen)}
          testid="group-move-to"
          onTheme={onMove}
        />
      </div>
      <button type="button" class="button" data-testid="unpick" onClick={onCancel}>
        {t('console.unpick')}
      </button>
    </div>
  );
}

/** What one can do here, and the way back from what one just did. */
function Nothing({ undo }: { undo: UndoLog }) {
  const last = undo.next;
  return (
    <div class="selection">
      <p class="note">{t('console.grouping_note')}</p>
      <p class="note">{t('console.grouping_keys')}</p>
      {last && (
        <button
          type="button"
          class="button"
          data-testid="undo-here"
          aria-disabled={last.state === 'undoing'}
          onClick={() => void undo.undo(last.id)}
        >
          <Undo />
          <span class="two-lines">
            <b>{t('console.undo')}</b>
            <small>{last.words}</small>
          </span>
        </button>
      )}
    </div>
  );
}

const sameTheme = (chosen: readonly StandingItem[]): string | undefined =>
  new Set(chosen.map(card => card.themeId)).size === 1 ? chosen[0]?.themeId : undefined;
