import { t, tDynamic } from '../shared/i18n';
import { nbsp } from '../shared/typography';
import type { Changes } from './changes';

/** What is not as it was: new, taken out, changed and how. */
export function ChangesOf({ title, changes }: { title: string; changes: Changes }) {
  const rows: [string, string, string][] = [
    ...changes.added.map((one): [string, string, string] => [one.actionId, one.title ?? '', t('plan.added')]),
    ...changes.changed.map(({ action, what }): [string, string, string] => [
      action.actionId,
      action.title ?? '',
      what
        .map(each => tDynamic(each === 'status' ? `common.status_${action.status}` : `plan.changed_${each}`))
        .join(', '),
    ]),
    ...changes.dropped.map((one): [string, string, string] => [
      one.actionId,
      one.title ?? '',
      t('plan.dropped'),
    ]),
  ];
  return (
    <section class="changes">
      <h2>{title}</h2>
      <ul>
        {rows.map(([id, name, what]) => (
          <li key={id}>
            <bdi>{nbsp(name || t('common.erased'))}</bdi> <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
