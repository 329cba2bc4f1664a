import { useSignal } from '@preact/signals';
import { day } from '../../shared/dates';
import { t } from '../../shared/i18n';
import type { Workshop } from '../../shared/types';
import type { Template } from './templates';

interface TemplateListProps {
  templates: Template[];
  earlier: Workshop[];
  chosen: string;
  onTemplate: (id: string) => void;
  onEarlier: (id: string) => void;
}

const FEW = 3;

/** What a workshop can begin with: a template that comes with the product, or any workshop there was. */
export function TemplateList({ templates, earlier, chosen, onTemplate, onEarlier }: TemplateListProps) {
  const all = useSignal(false);
  const shown = all.value ? earlier : earlier.filter((one, n) => n < FEW || one.workshopId === chosen);
  return (
    <div class="templates">
      <fieldset>
        <legend>{t('console.start_from')}</legend>
        {templates.map(({ id, name, note }) => (
          <Way key={id} id={id} name={name} note={note} chosen={chosen === id} onChoose={onTemplate} />
        ))}
      </fieldset>
      {earlier.length > 0 && (
        <fieldset data-testid="earlier-workshops">
          <legend>{t('console.as_before')}</legend>
          {shown.map(one => (
            <Way
              key={one.workshopId}
              id={one.workshopId}
              name={one.title}
              note={noteOf(one)}
              chosen={chosen === one.workshopId}
              onChoose={onEarlier}
            />
          ))}
          {shown.length < earlier.length && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                all.value = true;
              }}
            >
              {t('console.all_earlier', { count: earlier.length })}
            </button>
          )}
        </fieldset>
      )}
    </div>
  );
}

interface WayProps {
  id: string;
  name: string;
  note: string;
  chosen: boolean;
  onChoose: (id: string) => void;
}

function Way({ id, name, note, chosen, onChoose }: WayProps) {
  return (
    <label class={chosen ? 'chosen' : ''}>
      <input
        type="radio"
        name="template"
        checked={chosen}
        data-testid={`template-${id}`}
        onChange={() => onChoose(id)}
      />
      <b>
        <bdi>{name}</bdi>
      </b>
      <span>{note}</span>
    </label>
  );
}

const noteOf = ({ sessions, timezone }: Workshop) =>
  [
    t('console.meetings_count', { count: sessions.length }),
    sessions[0] ? day(sessions[0].startsAt, timezone) : '',
  ]
    .filter(Boolean)
    .join(' · ');
