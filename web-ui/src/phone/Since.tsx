import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import { endOfLast } from '../shared/lastMeeting';
import type { Agenda, Mine } from '../shared/types';
import { NewsList } from './NewsList';
import type { PhoneState } from './phoneState';

const MOST = 5;

/** At the start of a later meeting: what happened to my words since the last one ended. */
export function Since({ phone }: { phone: PhoneState }) {
  const [after, setAfter] = useState<number>();
  const session = phone.board.value?.session;
  const id = session?.sessionId;
  const later = (session?.number ?? 1) > 1;
  useEffect(() => {
    if (later) whenLast(phone).then(setAfter, () => setAfter(0));
  }, [phone, id, later]);
  if (!later || after === undefined) return null;
  if (!phone.mine.value?.news.some(one => one.position > after)) return null;
  return (
    <section aria-labelledby="since" data-testid="since">
      <h2 id="since">{t('phone.since')}</h2>
      <NewsList phone={phone} most={MOST} after={after} />
    </section>
  );
}

/** The position at which my own view stood when the last meeting ended; from the start when nobody knows. */
async function whenLast(phone: PhoneState): Promise<number> {
  const agenda = await get<Agenda>(inWorkshop(phone.id, '/agenda'));
  const end = endOfLast(agenda.sessions, phone.board.value?.session ?? null);
  if (!end) return 0;
  const then = await get<Mine>(inWorkshop(phone.id, `/mine?at=${encodeURIComponent(end)}`));
  return then.position;
}
