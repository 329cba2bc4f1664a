import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Key, lang, t } from '../../shared/i18n';
import { Download } from '../../shared/icons';
import { type Imprint, imprintOf, imprintWords } from '../../shared/imprint/imprint';
import type { Incident, Trouble } from './kept';
import { known, recallKept } from './remember';

const SENTENCES: Record<Trouble, Key> = {
  forked: 'phone.record_forked',
  unproved: 'phone.record_unproved',
  smaller: 'phone.record_smaller',
  restored: 'phone.record_restored',
  key: 'phone.record_key',
  signature: 'phone.record_signature',
};

/** The imprint that this phone keeps, in words; and, should the record not agree with it, what that means. */
export function KeptRecord({ id }: { id: string }) {
  useEffect(() => void recallKept(id), [id]);
  const kept = known.value[id];
  const imprint = kept?.held ? imprintOf(kept.held.note) : undefined;
  return (
    <>
      {kept?.incidents.map(incident => (
        <Disagreement key={`${incident.at} ${incident.why}`} incident={incident} />
      ))}
      {imprint && <Words imprint={imprint} />}
      {kept?.rotated && (
        <p class="quiet" data-testid="record-rotated">
          {t('phone.record_rotated')}
        </p>
      )}
    </>
  );
}

function Words({ imprint }: { imprint: Imprint }) {
  const [words, say] = useState<string[]>([]);
  const language = lang.value;
  useEffect(() => {
    let wanted = true;
    imprintWords(imprint.root, language).then(
      found => wanted && say(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [imprint.root, language]);
  if (!words.length) return null;
  return (
    <p class="quiet" data-testid="kept-record">
      {t('phone.record_kept', { count: imprint.size })} <strong>{words.join(' ')}</strong>
    </p>
  );
}

function Disagreement({ incident }: { incident: Incident }) {
  const { why, kept, shown } = incident;
  return (
    <section class="letter" aria-labelledby={`record-${incident.at}`} data-testid={`record-${why}`}>
      <h2 id={`record-${incident.at}`}>{t('phone.record_differs')}</h2>
      <p>{t(SENTENCES[why])}</p>
      <p class="quiet">{t('phone.record_go_on')}</p>
      <ul class="ways-out">
        {kept && <TextFile name="record-phone.txt" text={kept.note} label="phone.record_file_phone" />}
        {shown && <TextFile name="record-server.txt" text={shown.note} label="phone.record_file_server" />}
        {kept && shown && kept.key !== shown.key && (
          <TextFile
            name="record-keys.txt"
            text={`${kept.key}\n${shown.key}\n`}
            label="phone.record_file_keys"
          />
        )}
      </ul>
    </section>
  );
}

/** A note to the byte, as programs that check records read it. */
function TextFile({ name, text, label }: { name: string; text: string; label: Key }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <li>
      <a class="link" href={address} download={name} data-testid={name}>
        <Download /> {t(label)}
      </a>
    </li>
  );
}
