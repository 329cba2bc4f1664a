import { useEffect, useState } from 'preact/hooks';
import { inWorkshop } from '../../shared/api';
import { lang, t } from '../../shared/i18n';
import { type Imprint, imprintWords, readImprint } from '../../shared/imprint/imprint';

const LOOK_AGAIN_MS = 15_000;

/** What the record looked like a moment ago: words to write down, and a picture to take a photo of. */
export function RecordImprint({ workshopId }: { workshopId: string }) {
  const [imprint, show] = useState<Imprint>();
  const [words, say] = useState<string[]>([]);
  const language = lang.value;
  useEffect(() => {
    const end = new AbortController();
    const look = () =>
      readImprint(workshopId, end.signal).then(found => {
        if (found && !end.signal.aborted) show(found);
      });
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }, [workshopId]);
  useEffect(() => {
    let wanted = true;
    if (imprint)
      imprintWords(imprint.root, language).then(
        found => wanted && say(found),
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [imprint?.root, language]);
  if (!imprint || !words.length) return null;
  return (
    <section class="imprint" data-testid="board-imprint">
      <img
        src={`${inWorkshop(workshopId, '/record/checkpoint/qr.svg')}?size=${imprint.size}`}
        alt={t('board.imprint_qr')}
      />
      <div>
        <h2>{t('board.imprint', { count: imprint.size })}</h2>
        <ol>
          {words.map((word, n) => (
            <li key={`${n} ${word}`}>{word}</li>
          ))}
        </ol>
        <p>{t('board.imprint_why')}</p>
      </div>
    </section>
  );
}
