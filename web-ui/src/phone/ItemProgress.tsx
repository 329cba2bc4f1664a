import { t } from '../shared/i18n';
import { Check, Cross, EyeShut, Phone, Screen, Tray } from '../shared/icons';
import type { Stage } from './optimistic';

const WAY = [
  ['phone', 'phone.way_phone', Phone],
  ['accepted', 'phone.way_accepted', Tray],
  ['board', 'phone.way_board', Screen],
] as const;

/** W telefonie → Przyjęte → Na tablicy: where my words are, in plain words. */
export function ItemProgress({ stage, testId }: { stage: Stage; testId: string }) {
  if (stage === 'refused') return <Stop testId={testId} words={t('phone.way_refused')} sign={<Cross />} />;
  if (stage === 'handed')
    return <Stop testId={testId} stage={stage} words={t('phone.way_handed')} sign={<Tray />} />;
  if (stage === 'hidden') return <Stop testId={testId} words={t('phone.way_hidden')} sign={<EyeShut />} />;
  if (stage === 'withdrawn')
    return <Stop testId={testId} words={t('phone.way_withdrawn')} sign={<EyeShut />} />;
  const reached = WAY.findIndex(([name]) => name === stage);
  if (stage === 'board') {
    return (
      <p class="way done" data-testid={testId} data-stage="board">
        <Check /> {t('phone.way_board')}
      </p>
    );
  }
  return (
    <ol class="way" data-testid={testId} data-stage={stage}>
      {WAY.map(([name, key, Icon], index) => (
        <li
          key={name}
          class={index <= reached ? 'reached' : ''}
          aria-current={index === reached ? 'step' : undefined}
        >
          {index === reached && <Icon />} {t(key)}
        </li>
      ))}
    </ol>
  );
}

interface StopProps {
  testId: string;
  words: string;
  sign: preact.JSX.Element;
  stage?: Stage;
}

function Stop({ testId, words, sign, stage }: StopProps) {
  return (
    <p class="way stop" data-testid={testId} data-stage={stage}>
      {sign} {words}
    </p>
  );
}
