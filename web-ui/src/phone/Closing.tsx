import { number, t } from '../shared/i18n';
import type { PhoneState } from './phoneState';

/** The end of a session: what we did, in numbers. */
export function Closing({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  if (!board) return null;
  const counts: [string, number, string][] = [
    ['people', board.present, t('common.people_present', { count: board.present })],
    ['needs', board.needs.filter(need => !need.mergedInto).length, ''],
    ['ideas', board.ideas.filter(idea => !idea.mergedInto).length, ''],
    ['actions', board.actions.length, ''],
  ];
  const words = [
    counts[0]?.[2] ?? '',
    t('common.needs_count', { count: counts[1]?.[1] ?? 0 }),
    t('common.ideas_count', { count: counts[2]?.[1] ?? 0 }),
    t('phone.actions_count', { count: counts[3]?.[1] ?? 0 }),
  ];
  return (
    <ul class="sums" aria-label={t('phone.sums')}>
      {words.map((sentence, index) => (
        <li key={counts[index]?.[0]}>
          <strong>{number(counts[index]?.[1] ?? 0)}</strong> <span>{sentence.replace(/^\S+\s/, '')}</span>
        </li>
      ))}
    </ul>
  );
}
