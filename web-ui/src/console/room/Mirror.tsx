import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Screen } from '../../shared/icons';

const DRAWN_WIDTH = 1920;

/** The projector's own page, small: the same words for the same eyes. It takes no click and no key. */
export function Mirror({ workshopId }: { workshopId: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const scale = () => element.style.setProperty('--scale', String(element.clientWidth / DRAWN_WIDTH));
    const observer = new ResizeObserver(scale);
    observer.observe(element);
    scale();
    return () => observer.disconnect();
  }, []);
  // an empty page is white, also in the dark: it is shown once it is drawn
  const [drawn, setDrawn] = useState(false);
  const address = `/w/${workshopId}/board`;
  return (
    <figure class="mirror">
      <div class="mirror-frame" ref={frame} aria-hidden="true" inert>
        <iframe
          class={`mirror-board${drawn ? ' drawn' : ''}`}
          src={address}
          title={t('console.mirror')}
          tabIndex={-1}
          onLoad={() => setDrawn(true)}
        />
      </div>
      <figcaption>
        <span>{t('console.mirror')}</span>
        <a href={address} target="narada-board" data-testid="open-board">
          <Screen /> {t('console.open_board')}
        </a>
      </figcaption>
    </figure>
  );
}
