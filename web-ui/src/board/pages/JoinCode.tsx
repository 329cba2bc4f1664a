import { useState } from 'preact/hooks';
import { inWorkshop } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Board } from '../../shared/types';
import { showCode } from '../../shared/typography';

interface JoinCodeProps {
  board: Board;
  large?: boolean;
}

/** The one QR of a screen and the code in letters; letters only where this screen may not know the picture. */
export function JoinCode({ board, large = false }: JoinCodeProps) {
  const { code, joinUrl } = board.door;
  if (!code)
    return (
      <div class="join">
        <p class="join-invite">{t('board.door_open')}</p>
      </div>
    );
  return (
    <div class={`join${large ? ' large' : ''}`} data-testid="board-join">
      <Qr key={code} board={board} />
      <div class="join-words">
        {joinUrl && (
          <>
            <p class="join-invite">{t('board.join_go')}</p>
            <p class="address" data-testid="board-address">
              {hostOf(joinUrl)}
            </p>
          </>
        )}
        <p class="join-invite">{t(joinUrl ? 'board.join_type' : 'board.join_code')}</p>
        <p class="code" data-testid="board-code">
          {showCode(code)}
        </p>
      </div>
    </div>
  );
}

/** The picture, by its own address; where this screen may not have it, there is none. */
export function Qr({ board }: { board: Board }) {
  const [missing, miss] = useState(false);
  const code = board.door.code ?? '';
  if (missing) return null;
  return (
    <img
      class="qr"
      data-testid="board-qr"
      src={`${inWorkshop(board.workshopId, '/door/qr.svg')}?v=${mark(code)}`}
      alt={t('board.qr')}
      onError={() => miss(true)}
    />
  );
}

/** Another code, another picture; the code itself stays out of the address. */
const mark = (code: string) => [...code].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 99_991, 7);

/** Where to go, as one would say it aloud: without the protocol, without the secret. */
const hostOf = (joinUrl: string): string => joinUrl.replace(/^https?:\/\//, '').replace(/\/?(#.*)?$/, '');
