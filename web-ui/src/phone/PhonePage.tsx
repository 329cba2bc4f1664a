import { useEffect, useMemo } from 'preact/hooks';
import { JoinPage } from './JoinPage';
import { RoomPage } from './RoomPage';
import { openRoom } from './room';
import { workshopId } from './route';

/** `/` asks for the way in; `/w/{w}` is the room. */
export function PhonePage() {
  const id = workshopId.value;
  return id ? <OpenRoom key={id} id={id} /> : <JoinPage />;
}

function OpenRoom({ id }: { id: string }) {
  const room = useMemo(() => openRoom(id), [id]);
  useEffect(() => () => room.close(), [room]);
  return <RoomPage room={room} />;
}
