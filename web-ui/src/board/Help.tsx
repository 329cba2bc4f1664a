import { type Key, t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Overlay } from './Overlay';
import type { Keys } from './useKeys';

const LEADER: [string, Key][] = [
  ['Space →', 'board.key_next'],
  ['←', 'board.key_back'],
  ['T', 'board.key_timer'],
];
const ALL: [string, Key][] = [
  ['Q', 'board.key_join'],
  ['F', 'board.key_full'],
  ['+ −', 'board.key_size'],
  ['B', 'board.key_blank'],
  ['D', 'board.key_look'],
  ['H', 'board.key_time'],
  ['PgDn PgUp', 'board.key_leaf'],
  ['P', 'board.key_hold'],
  ['?', 'board.key_help'],
];

/** The list of keys, with the switch that silences them. */
export function Help({ keys, leads, onClose }: { keys: Keys; leads: boolean; onClose: () => void }) {
  return (
    <Overlay name="help" label={t('board.keys')} onClose={onClose}>
      <div class="help-sheet">
        <h2>{t('board.keys')}</h2>
        <dl>
          {[...(leads ? LEADER : []), ...ALL].map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
        {!leads && <p class="help-note">{t('board.keys_looking')}</p>}
        <p class="help-switches">
          <label>
            <input
              type="checkbox"
              checked={keys.on.value}
              onChange={event => keys.switchOn(event.currentTarget.checked)}
            />
            {t('board.keys_on')}
          </label>
          <LanguageSwitch />
        </p>
      </div>
    </Overlay>
  );
}
