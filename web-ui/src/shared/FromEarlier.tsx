import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get, inWorkshop } from './api';
import { t } from './i18n';
import type { Idea, Workshop } from './types';

const titles = signal<Record<string, string>>({});

/** The workshop that an idea was taken over from: its name, and the way to what came of it. */
export function FromEarlier({ origin }: { origin: NonNullable<Idea['origin']> }) {
  const id = origin.workshopId;
  useEffect(() => {
    if (titles.peek()[id]) return;
    get<Workshop>(inWorkshop(id)).then(
      ({ title }) => {
        titles.value = { ...titles.peek(), [id]: title };
      },
      () => undefined,
    );
  }, [id]);
  return (
    <span class="meta from-earlier">
      {t('common.from_earlier')}{' '}
      <a href={`/w/${id}/plan`} target="_blank" rel="noopener">
        <bdi>{titles.value[id] ?? t('common.earlier_workshop')}</bdi>
      </a>
    </span>
  );
}
