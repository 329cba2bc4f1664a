import type { Signal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';

/** Whose words these are, if somebody wants to be known; nobody has to. */
export function PersonPicker({
  desk,
  person,
  label = t('console.on_behalf'),
  nobody = t('console.of_the_room'),
  phoneless = false,
}: {
  desk: Desk;
  person: Signal<string>;
  label?: string;
  nobody?: string;
  /** For what whoever has a phone does themselves: choosing and supporting. */
  phoneless?: boolean;
}) {
  const people = (desk.attendance.value?.people ?? []).filter(
    one => one.name && one.kind !== 'TABLE' && !one.removed && !(phoneless && one.phone),
  );
  if (!people.length) return null;
  return (
    <label class="picker">
      {label}{' '}
      <select
        value={person.value}
        data-testid="on-behalf"
        onChange={event => {
          person.value = event.currentTarget.value;
        }}
      >
        <option value="">{nobody}</option>
        {people.map(one => (
          <option key={one.participantId} value={one.participantId}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
