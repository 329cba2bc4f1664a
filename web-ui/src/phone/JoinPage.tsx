import { useEffect, useState } from 'preact/hooks';
import { call, get, Refused } from '../shared/api';
import { t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import type { Shapes } from '../shared/shapes';
import type { Me } from '../shared/types';
import { CodeForm, type Joined } from './CodeForm';
import { Foot } from './Foot';
import { NameQuestion } from './NameQuestion';
import { outbox } from './phoneState';
import { enterRoom } from './route';
import { SignUp } from './SignUp';

type JoinStep =
  | { at: 'looking' }
  | { at: 'code'; problem?: string }
  | { at: 'name'; where: Joined }
  | { at: 'sign-up'; workshop: string };

const secretInAddress = () => new URLSearchParams(location.hash.slice(1)).get('s');
const asked = () => new URLSearchParams(location.search);

/** The way in: a link from the QR, a code from the board, or an invitation read at home. Who is known goes straight in. */
export function JoinPage() {
  const [step, setStep] = useState<JoinStep>({ at: 'looking' });

  const arrived = async (where: Joined, knownBefore: boolean) => {
    outbox.joined();
    if (knownBefore) enterRoom(where.workshopId);
    else setStep({ at: 'name', where });
  };

  useEffect(() => {
    void look();
  }, []);

  async function look() {
    const me = await get<Me>('/api/me').catch((): Me => ({ role: 'NOBODY', workshops: [] }));
    const rooms = me.workshops.filter(one => one.participantId);
    const secret = secretInAddress();
    if (secret)
      return enterWith(
        secret,
        rooms.map(room => room.workshopId),
      );
    const workshop = asked().get('w');
    if (workshop)
      return rooms.some(room => room.workshopId === workshop)
        ? enterRoom(workshop)
        : setStep({ at: 'sign-up', workshop });
    const [only] = rooms;
    if (only && rooms.length === 1 && !asked().has('code')) return enterRoom(only.workshopId);
    setStep({ at: 'code' });
  }

  async function enterWith(secret: string, known: string[]) {
    history.replaceState(null, '', '/'); // the secret does not stay in the address
    try {
      const where = await call<Joined>('POST', '/api/join', { secret } satisfies Shapes['JoinAtTheDoor']);
      await arrived(where, known.includes(where.workshopId));
    } catch (refusal) {
      setStep({ at: 'code', problem: refusal instanceof Refused ? refusal.message : t('common.no_answer') });
    }
  }

  return (
    <div class="phone join">
      <header class="strip">
        <p class="strip-title brand">Narada</p>
        <LanguageSwitch />
      </header>
      <main class="sheet">
        {step.at === 'looking' && <p class="quiet">{t('phone.opening')}</p>}
        {step.at === 'code' && (
          <>
            <section class="headline">
              <h1>{t('join.title')}</h1>
              <p class="ask">{t('join.ask')}</p>
            </section>
            {step.problem && (
              <p class="note" role="alert">
                {step.problem}
              </p>
            )}
            <CodeForm submit={t('join.enter')} joined={where => void arrived(where, false)} />
          </>
        )}
        {step.at === 'name' && (
          <NameQuestion where={step.where} done={() => enterRoom(step.where.workshopId)} />
        )}
        {step.at === 'sign-up' && (
          <SignUp workshopId={step.workshop} table={asked().get('kind') === 'TABLE'} />
        )}
        <Foot />
      </main>
    </div>
  );
}
