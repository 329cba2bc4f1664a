import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Pause } from '../shared/icons';
import { Composer } from './Composer';
import { draftsOf, isBegun, type WrittenKind } from './drafts';
import { LazyScreen, lazyScreens } from './LazyScreen';
import { type Moment, momentOf, useMoment } from './moment';
import type { PhoneState } from './phoneState';
import { useSteadyField } from './steady';

/** What stands on the phone in each moment, from the top. The pen is in every one: nothing half written disappears. */
const SCREENS = {
  LOBBY: ['Waiting', 'pen'],
  WELCOME: ['Waiting', 'Ask', 'pen'],
  INPUT: ['Waiting', 'Ask', 'pen'],
  NEEDS: ['pen', 'own needs', 'needs', 'FoldedAsk'],
  IDEAS: ['pen', 'own ideas', 'ideas', 'FoldedAsk'],
  GROUPING: ['ideas', 'pen', 'own ideas', 'FoldedAsk'],
  PRIORITISING: ['Dots', 'pen', 'ideas', 'FoldedAsk'],
  VOTING: ['Dots', 'pen', 'FoldedAsk'],
  DECIDING: ['Consent', 'pen', 'FoldedAsk'],
  PLANNING: ['GrowingPlan', 'pen', 'FoldedAsk'],
  BREAK: ['Waiting', 'pen', 'FoldedAsk'],
  EVALUATION: ['Evaluation', 'pen', 'FoldedAsk'],
  CLOSING: ['Closing', 'Evaluation', 'pen', 'FoldedAsk'],
  APART: ['Between', 'pen', 'own ideas', 'ideas'],
} as const satisfies Record<Moment, readonly string[]>;

type ScreenName = (typeof SCREENS)[Moment][number];

/** One clear thing at a time, as the room has it. */
export function NowTab({ phone }: { phone: PhoneState }) {
  const board = phone.board.value;
  const { moment, penFirst } = useMoment(
    board ? momentOf(board) : 'APART',
    () => isBegun(draftsOf(phone)) !== undefined,
  );
  useSteadyField(phone);
  if (!board) return null;
  const screens: readonly ScreenName[] = SCREENS[moment];
  const order = penFirst ? ['pen' as const, ...screens.filter(one => one !== 'pen')] : screens;
  return (
    <>
      {board.paused && (
        <p class="note" role="status">
          <Pause /> {t('phone.paused')}
        </p>
      )}
      <LazyScreen show="RefusedEntries" phone={phone} />
      <LazyScreen show="Missed" phone={phone} />
      {order.map(name => screen(name, moment, phone))}
    </>
  );
}

function screen(name: ScreenName, moment: Moment, phone: PhoneState): ComponentChildren {
  const { OwnItems, OthersItems } = lazyScreens.value ?? {};
  switch (name) {
    case 'pen':
      return <Pen key={name} phone={phone} moment={moment} />;
    case 'own needs':
    case 'own ideas':
      return OwnItems && <OwnItems key={name} phone={phone} kind={kindOf(name)} />;
    case 'needs':
    case 'ideas':
      return OthersItems && <OthersItems key={name} phone={phone} kind={kindOf(name)} />;
    default:
      return <LazyScreen key={name} show={name} phone={phone} />;
  }
}

const kindOf = (name: ScreenName): WrittenKind => (name.endsWith('needs') ? 'need' : 'idea');

/** Where one writes, and what is on its way from there unless the moment lists it anyhow. */
function Pen({ phone, moment }: { phone: PhoneState; moment: Moment }) {
  const UnderWay = lazyScreens.value?.UnderWay;
  const listed = SCREENS[moment].find(name => name.startsWith('own'));
  return (
    <>
      <Composer phone={phone} folded={moment === 'GROUPING' || moment === 'APART'} />
      {UnderWay && <UnderWay phone={phone} besides={listed && kindOf(listed)} />}
    </>
  );
}
