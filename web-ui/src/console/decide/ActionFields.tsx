import { type Signal, signal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { type Action, TRACKS, type Track } from '../../shared/types';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';

/** What an action is told with. */
export interface ActionWords {
  title: Signal<string>;
  owner: Signal<string>;
  organisation: Signal<string>;
  firstStep: Signal<string>;
  due: Signal<string>;
  track: Signal<Track>;
}

export const wordsOf = (action: Action): ActionWords => ({
  title: signal(action.title ?? ''),
  owner: signal(action.owner ?? ''),
  organisation: signal(action.ownerOrganisation ?? ''),
  firstStep: signal(action.firstStep ?? ''),
  due: signal(action.dueOn ?? ''),
  track: signal(action.track),
});

/** The body of a request; what was left empty is left out. */
export function saidIn({ title, owner, organisation, firstStep, due, track }: ActionWords) {
  const filled = Object.entries({
    owner: owner.value.trim(),
    ownerOrganisation: organisation.value.trim(),
    dueOn: due.value,
    firstStep: firstStep.value.trim(),
  }).filter(([, value]) => value);
  return { title: title.value.trim(), track: track.value, ...Object.fromEntries(filled) };
}

interface FieldsProps {
  words: ActionWords;
  testid: string;
  wrong: string | undefined;
}

/** What, who, until when: in one line. */
export function ActionLine({ words, testid, wrong }: FieldsProps) {
  return (
    <div class="action-line">
      <Field
        label={t('console.action_title')}
        value={words.title}
        testid={`${testid}-title`}
        most={120}
        required
        wide
        wrong={wrong === 'title'}
      />
      <Field label={t('console.owner')} value={words.owner} testid={`${testid}-owner`} most={120} />
      <Field label={t('console.due')} value={words.due} testid={`${testid}-due`} type="date" />
    </div>
  );
}

/** The rest: for whom, which organisation, what comes first. */
export function ActionRest({ words, testid }: Omit<FieldsProps, 'wrong'>) {
  return (
    <>
      <Choice
        label={t('console.track')}
        value={words.track}
        testid={`${testid}-track`}
        options={TRACKS.map(one => [one, t(`common.track_${one}`)] as const)}
      />
      <div class="action-line halves">
        <Field
          label={t('console.organisation')}
          value={words.organisation}
          testid={`${testid}-organisation`}
          most={120}
        />
        <Field
          label={t('console.first_step')}
          value={words.firstStep}
          testid={`${testid}-first-step`}
          most={300}
        />
      </div>
    </>
  );
}
