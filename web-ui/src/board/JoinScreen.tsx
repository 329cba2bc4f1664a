import { t } from '../shared/i18n';
import { nbsp } from '../shared/typography';
import { Overlay } from './Overlay';
import { JoinCode } from './pages/JoinCode';
import type { Scene } from './scene/scene';

/** The way in, as large as the screen. */
export function JoinScreen({ scene, onClose }: { scene: Scene; onClose: () => void }) {
  const { door, title } = scene.board;
  return (
    <Overlay name="join-screen" label={t('board.join_by_phone')} onClose={onClose}>
      <p class="kicker">
        <bdi>{nbsp(title)}</bdi>
      </p>
      {door.open ? (
        <JoinCode board={scene.board} large />
      ) : (
        <p class="welcome-title">{t('board.door_shut')}</p>
      )}
    </Overlay>
  );
}
