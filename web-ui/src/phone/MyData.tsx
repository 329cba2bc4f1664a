import { useState } from 'preact/hooks';
import { inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import { Bin, Check, Door, Download } from '../shared/icons';
import type { Mine } from '../shared/types';
import { erase, introduce, leave } from './acts';
import { Contact } from './Contact';
import { Meetings } from './Meetings';
import { forgetWorkshop, type PhoneState } from './phoneState';
import { forgetRecord } from './record/RememberRecord';

/** My name and contact, my data as a file, and the two ways out. */
export function MyData({ phone, mine }: { phone: PhoneState; mine: Mine }) {
  const [sure, setSure] = useState<'leave' | 'erase' | undefined>();
  const [problem, setProblem] = useState('');
  const go = async () => {
    try {
      await (sure === 'leave' ? leave(phone, mine.participantId) : erase(phone, mine.participantId));
      forgetWorkshop(phone.id);
      await forgetRecord(phone.id);
      location.assign('/');
    } catch (refusal) {
      setProblem(refusal instanceof Error && 'problem' in refusal ? refusal.message : t('common.no_answer'));
    }
  };
  return (
    <section aria-labelledby="my-data">
      <h2 id="my-data">{t('phone.my_data')}</h2>
      <AboutMe phone={phone} mine={mine} />
      <Contact phone={phone} mine={mine} />
      <Meetings phone={phone} mine={mine} />
      <p class="quiet">{phone.workshop.value?.notice.text}</p>
      <ul class="ways-out">
        <li>
          <a
            class="link"
            href={inWorkshop(phone.id, `/participants/${mine.participantId}/data`)}
            download
            data-testid="my-data-download"
          >
            <Download /> {t('phone.download_data')}
          </a>
        </li>
        <li>
          <button type="button" class="link" data-testid="leave" onClick={() => setSure('leave')}>
            <Door /> {t('phone.leave')}
          </button>
        </li>
        <li>
          <button type="button" class="link danger" data-testid="erase" onClick={() => setSure('erase')}>
            <Bin /> {t('phone.erase')}
          </button>
        </li>
      </ul>
      {sure && (
        <div class="sure" role="alertdialog" aria-label={t(sure === 'leave' ? 'phone.leave' : 'phone.erase')}>
          <p>{t(sure === 'leave' ? 'phone.leave_sure' : 'phone.erase_sure')}</p>
          {problem && <p class="error">{problem}</p>}
          <button type="button" class="small" data-testid="sure-yes" onClick={() => void go()}>
            {t(sure === 'leave' ? 'phone.leave_yes' : 'phone.erase_yes')}
          </button>
          <button type="button" class="small plain" onClick={() => setSure(undefined)}>
            {t('phone.keep_it')}
          </button>
        </div>
      )}
    </section>
  );
}

function AboutMe({ phone, mine }: { phone: PhoneState; mine: Mine }) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = async (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const who: Record<string, string> = {};
    for (const name of ['name', 'organisation', 'contact']) {
      const value = String(fields.get(name) ?? '').trim();
      if (value) who[name] = value;
    }
    await introduce(phone.id, mine.participantId, who);
    setSaved(true);
    setOpen(false);
  };
  if (!open) {
    return (
      <p class="about-me">
        <strong>
          <bdi>{mine.name || t('phone.nameless')}</bdi>
        </strong>
        <button type="button" class="link" data-testid="about-me" onClick={() => setOpen(true)}>
          {t('phone.about_me')}
        </button>
        {saved && (
          <span class="way done" role="status">
            <Check /> {t('phone.saved_here')}
          </span>
        )}
      </p>
    );
  }
  return (
    <form
      class="fields"
      onSubmit={event => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <label class="label">
        {t('join.name_label')}
        <input name="name" maxLength={80} autocomplete="name" defaultValue={mine.name ?? ''} />
      </label>
      <label class="label">
        {t('join.organisation')}
        <input name="organisation" maxLength={120} autocomplete="organization" />
      </label>
      <label class="label">
        {t('join.contact')}
        <input name="contact" maxLength={120} autocomplete="email" />
      </label>
      <button class="button" type="submit">
        {t('phone.save')}
      </button>
    </form>
  );
}
