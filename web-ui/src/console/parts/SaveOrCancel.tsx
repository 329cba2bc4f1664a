import { t } from '../../shared/i18n';

interface SaveOrCancelProps {
  /** What the act is called; "save" unless it has a name of its own. */
  save?: string;
  testid: string;
  disabled: boolean;
  wide?: boolean;
  onCancel: () => void;
}

/** The two ways out of a form that was opened on demand. */
export function SaveOrCancel({ save, testid, disabled, wide = false, onCancel }: SaveOrCancelProps) {
  return (
    <div class={`row tight${wide ? ' wide' : ''}`}>
      <button type="submit" class="button strong" disabled={disabled} data-testid={testid}>
        {save ?? t('console.save')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('console.cancel')}
      </button>
    </div>
  );
}
