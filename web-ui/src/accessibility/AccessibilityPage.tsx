import { useEffect, useState } from 'preact/hooks';
import { get } from '../shared/api';
import { day } from '../shared/dates';
import { lang, t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import type { Shapes } from '../shared/shapes';
import { nbsp } from '../shared/typography';

type Statement = Shapes['AccessibilityStatement'];

/** Who declares what about the accessibility of these screens, what is not accessible, and whom one writes to. */
export function AccessibilityPage() {
  const [statement, setStatement] = useState<Statement>();
  useEffect(() => {
    get<Shapes['Whereabouts']>('/api/instance').then(
      instance => setStatement(instance.accessibility),
      () => setStatement({ complete: false }),
    );
  }, []);
  useEffect(() => {
    document.title = `${t('accessibility.title')} · Narada`;
  }, [lang.value]);
  return (
    <div class="statement">
      <header class="strip">
        <a class="strip-title" href="/">
          Narada
        </a>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('accessibility.title')}</h1>
        {statement && <Declared statement={statement} />}
      </main>
    </div>
  );
}

function Declared({ statement }: { statement: Statement }) {
  const { organiser, email, phone, published, reviewed, complete } = statement;
  const dates = [
    published && t('accessibility.published', { date: date(published) }),
    reviewed && t('accessibility.reviewed', { date: date(reviewed) }),
  ].filter(Boolean);
  return (
    <>
      <p class="lead">
        {organiser ? t('accessibility.declares', { organiser: nbsp(organiser) }) : t('accessibility.nobody')}
      </p>
      {dates.length > 0 && <p class="quiet">{dates.join(' · ')}</p>}
      <section>
        <h2>{t('accessibility.state')}</h2>
        <p>{t(complete ? 'accessibility.complete' : 'accessibility.partial')}</p>
        {!complete && (
          <ul>
            <li>{t('accessibility.gap_words')}</li>
            <li>{t('accessibility.gap_board')}</li>
            <li>{t('accessibility.gap_files')}</li>
          </ul>
        )}
        <p>{t('accessibility.how')}</p>
      </section>
      <section>
        <h2>{t('accessibility.help')}</h2>
        <p>{t('accessibility.keys')}</p>
        <p>{t('accessibility.no_phone')}</p>
      </section>
      <section>
        <h2>{t('accessibility.contact')}</h2>
        <p>{t(email || phone ? 'accessibility.write' : 'accessibility.no_contact')}</p>
        <ul class="contacts">
          {email && (
            <li>
              <a class="link" href={`mailto:${email}`}>
                {email}
              </a>
            </li>
          )}
          {phone && (
            <li>
              <a class="link" href={`tel:${phone.replace(/\s/g, '')}`}>
                {phone}
              </a>
            </li>
          )}
        </ul>
        <p>{t('accessibility.answer')}</p>
        <p>{t('accessibility.complaint')}</p>
      </section>
    </>
  );
}

const date = (written: string) => day(`${written}T12:00:00Z`, 'Europe/Warsaw');
