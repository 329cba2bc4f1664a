import { nbsp } from '../shared/typography';
import type { Room } from './room';

/** What happened to what I said, the latest first. */
export function NewsList({ room, most }: { room: Room; most?: number }) {
  const news = [...(room.mine.value?.news ?? [])].reverse().slice(0, most);
  return (
    <ul class="news" data-testid="news">
      {news.map(one => (
        <li key={`${one.position}-${one.id}`}>
          <bdi>{nbsp(one.text)}</bdi>
        </li>
      ))}
    </ul>
  );
}
