import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Pause } from '../shared/icons';
import { Composer } from './Composer';
import { draftsOf, isBegun } from './drafts';
import { LazyScreen } from './LazyScreen';
import { type Moment, momentOf, useMoment } from './moment';
import { OthersItems } from './OthersItems';
import { OwnItems } from './OwnItems';
import type { PhoneState } from './phoneState';
import { useSteadyField } from './steady';
import { UnderWay } from './UnderWay';

/** What stands on the phone in each moment, from the top. The pen is in every one: nothing half written disappears. */
const SCREENS = {
  LOBBY: ['Waiting', 'pen'],
  WELCOME: ['Waiting', 'Ask', 'pen'],
  INPUT: ['Waiting', 'Ask', 'pen'],
  NEEDS: ['pen', 'own needs', 'needs'],
  IDEAS: ['pen', 'own ideas', 'ideas'],
  GROUPING: ['ideas', 'pen', 'own ideas'],
  PRIORITISING: ['Dots', 'pen', 'ideas'],
  VOTING: ['Dots', 'pen'],
  DECIDING: ['Consent', 'pen'],
  PLANNING: ['GrowingPlan', 'pen'],
  BREAK: ['Waiting', 'pen'],
  EVALUATION: ['Evaluation', 'pen'],
  CLOSING: ['Closing', 'Evaluation', 'pen'],
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
  switch (name) {
    case 'pen':
      return <Pen key={name} phone={phone} moment={moment} />;
    case 'own needs':
      return <OwnItems key={name} phone={phone} kind="need" />;
    case 'own ideas':
      return <OwnItems key={name} phone={phone} kind="idea" />;
    case 'needs':
      return <OthersItems key={name} phone={phone} kind="need" />;
    case 'ideas':
      return <OthersItems key={name} phone={phone} kind="idea" />;
    default:
      return <LazyScreen key={name} show={name} phone={phone} />;
  }
}

/** Where one writes, and what is on its way from there. */
function Pen({ phone, moment }: { phone: PhoneState; moment: Moment }) {
  const listed = moment === 'NEEDS' ? 'need' : 'idea';
  return (
    <>
      <Composer phone={phone} folded={moment === 'GROUPING' || moment === 'APART'} />
      <UnderWay phone={phone} besides={/^(NEEDS|IDEAS|GROUPING|APART)$/.test(moment) ? listed : undefined} />
    </>
  );
}
