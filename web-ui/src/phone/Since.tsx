import { useEffect, useState } from 'preact/hooks';
import { endOfLast } from '../board/lastTime';
import { get, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import type { AgendaDay, Mine } from '../shared/types';
import { NewsList } from './NewsList';
import type { Room } from './room';

const MOST = 5;

/** At the start of a later meeting: what happened to my words since the last one ended. */
export function Since({ room }: { room: Room }) {
  const [after, setAfter] = useState<number>();
  const session = room.board.value?.session;
  const id = session?.sessionId;
  const later = (session?.number ?? 1) > 1;
  useEffect(() => {
    if (later) whenLast(room).then(setAfter, () => setAfter(0));
  }, [room, id, later]);
  if (!later || after === undefined) return null;
  if (!room.mine.value?.news.some(one => one.position > after)) return null;
  return (
    <section aria-labelledby="since" data-testid="since">
      <h2 id="since">{t('phone.since')}</h2>
      <NewsList room={room} most={MOST} after={after} />
    </section>
  );
}

/** The position at which my own view stood when the last meeting ended; from the start when nobody knows. */
async function whenLast(room: Room): Promise<number> {
  const agenda = await get<{ sessions?: AgendaDay[] }>(inWorkshop(room.id, '/agenda'));
  const end = endOfLast(agenda.sessions ?? [], room.board.value?.session ?? null);
  if (!end) return 0;
  const then = await get<Mine>(inWorkshop(room.id, `/mine?at=${encodeURIComponent(end)}`));
  return then.position;
}
