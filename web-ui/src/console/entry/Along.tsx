import type { Signal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { LeftOpen } from './earlier';
import type { Template } from './templates';

interface AlongProps {
  left: LeftOpen[];
  ticked: Signal<ReadonlySet<string>>;
  from: Template;
}

/** What the earlier workshop left open and comes along; whatever shall not is unticked. */
export function Along({ left, ticked, from }: AlongProps) {
  if (!left.length) return null;
  const every = ticked.value.size === left.length;
  return (
    <fieldset class="along" data-testid="along">
      <legend>{t('console.along', { title: from.name })}</legend>
      <p class="note">{t('console.along_note')}</p>
      <ul class="lines">
        {left.map(({ id, kind, title }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={ticked.value.has(id)}
                data-testid={`along-${id}`}
                onChange={() => {
                  const next = new Set(ticked.value);
                  if (!next.delete(id)) next.add(id);
                  ticked.value = next;
                }}
              />
              <span class="line-main">
                <b>
                  <bdi>{title}</bdi>
                </b>
                <span class="note">{t(`console.along_${kind}`)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        data-testid="along-all"
        onClick={() => {
          ticked.value = new Set(every ? [] : left.map(one => one.id));
        }}
      >
        {t(every ? 'console.along_none' : 'console.along_every')}
      </button>
    </fieldset>
  );
}
