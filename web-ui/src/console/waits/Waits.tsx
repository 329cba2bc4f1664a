import type { ComponentChildren } from 'preact';
import { number, t } from '../../shared/i18n';
import type { ShownBoard } from '../../shared/themes';
import type { Desk } from '../desk/desk';
import { QuestionsPanel } from '../items/QuestionsPanel';
import { DropPanel } from '../parts/DropPanel';
import { HiddenItems } from './HiddenItems';
import { LateTray } from './LateTray';
import { Objected } from './Objected';
import { Parked } from './Parked';
import { waiting } from './waiting';

interface WaitingList {
  name: string;
  label: string;
  count: number;
  /** Whether somebody waits for an answer now. */
  presses?: boolean;
  panel: () => ComponentChildren;
}

/** What waits for the facilitator: a count for each kind, and behind it the list, in place. */
export function Waits({ desk, board }: { desk: Desk; board: ShownBoard }) {
  const readsFirst = desk.workshop.value?.rules.preModeration ?? false;
  const all = waiting(board, desk.late.value, readsFirst, desk.hiddenByHand.value);
  const { late, awaiting, hidden, objections, parked, questions } = all;
  const kinds: WaitingList[] = [
    {
      name: 'late',
      label: t('console.late'),
      count: late.length,
      presses: true,
      panel: () => <LateTray desk={desk} items={late} />,
    },
    {
      name: 'hidden',
      label: t(awaiting.length ? 'console.awaiting' : 'console.hidden'),
      count: awaiting.length || hidden.length,
      presses: awaiting.length > 0,
      panel: () => <HiddenItems desk={desk} awaiting={awaiting} hidden={hidden} />,
    },
    {
      name: 'objections',
      label: t('console.objections'),
      count: objections.reduce((sum, one) => sum + one.openObjections, 0),
      presses: true,
      panel: () => <Objected desk={desk} decisions={objections} />,
    },
    {
      name: 'questions',
      label: t('console.questions'),
      count: questions.length,
      panel: () => <QuestionsPanel desk={desk} />,
    },
    {
      name: 'parked',
      label: t('console.parked'),
      count: parked.length,
      panel: () => <Parked desk={desk} ideas={parked} />,
    },
  ];
  return (
    <section class="waits" aria-label={t('console.needs_me')} data-testid="waits">
      {kinds
        .filter(kind => kind.count > 0)
        .map(({ name, label, count, presses, panel }) => (
          <DropPanel
            key={name}
            name={`waits-${name}`}
            label={label}
            side="end"
            className={`wait${presses ? ' presses' : ''}`}
            button={
              <>
                {label} <b class="count">{number(count)}</b>
              </>
            }
          >
            {panel}
          </DropPanel>
        ))}
    </section>
  );
}
