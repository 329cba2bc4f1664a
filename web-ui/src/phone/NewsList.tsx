import { nbsp } from '../shared/typography';
import type { PhoneState } from './phoneState';

/** What happened to what I said, the latest first. */
export function NewsList({ phone, most, after = 0 }: { phone: PhoneState; most?: number; after?: number }) {
  const news = (phone.mine.value?.news ?? [])
    .filter(one => one.position > after)
    .reverse()
    .slice(0, most);
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
