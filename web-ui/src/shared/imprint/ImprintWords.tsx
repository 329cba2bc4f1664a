import { useEffect, useState } from 'preact/hooks';
import { lang } from '../i18n';
import { imprintWords } from './imprint';

/** The eight words of an imprint, in the reader's language; nothing until they are loaded. */
export function ImprintWords({ root }: { root: string }) {
  const [words, say] = useState<string[]>([]);
  const language = lang.value;
  useEffect(() => {
    let wanted = true;
    imprintWords(root, language).then(
      found => wanted && say(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [root, language]);
  if (!words.length) return null;
  return <strong class="imprint-words">{words.join(' ')}</strong>;
}
