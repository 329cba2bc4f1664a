import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop } from '../shared/api';
import { t } from '../shared/i18n';
import type { Mine, Workshop } from '../shared/types';
import { nbsp } from '../shared/typography';
import { introduce } from './acts';
import type { Joined } from './CodeForm';
import { DataNotice } from './DataNotice';

/** The one question, and three lines about what happens with the answer. */
export function NameQuestion({ where, done }: { where: Joined; done: () => void }) {
  const [workshop, setWorkshop] = useState<Workshop>();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    get<Workshop>(inWorkshop(where.workshopId)).then(setWorkshop, () => undefined);
    // Known from an earlier meeting, with a name: nothing to ask.
    get<Mine>(inWorkshop(where.workshopId, '/mine')).then(
      mine => mine.name && done(),
      () => undefined,
    );
  }, [where.workshopId, done]);

  const answer = async (given: string) => {
    const noticeVersion = workshop?.notice.version;
    await introduce(where.workshopId, where.participantId, {
      ...(given ? { name: given } : {}),
      ...(noticeVersion ? { noticeVersion } : {}),
    });
    done();
  };
  return (
    <form
      class="question"
      onSubmit={event => {
        event.preventDefault();
        if (name.trim()) void answer(name.trim());
        else setProblem(t('join.name_needed'));
      }}
    >
      <section class="headline">
        <p class="where">{workshop ? nbsp(workshop.title) : ''}</p>
        <h1 id="name-question">{t('join.name_title')}</h1>
      </section>
      <label class="label" for="name">
        {t('join.name_label')}
      </label>
      <input
        id="name"
        class="big-field"
        data-testid="join-name"
        value={name}
        maxLength={80}
        autocomplete="given-name"
        enterkeyhint="go"
        aria-invalid={problem !== ''}
        aria-describedby="name-problem"
        onInput={event => {
          setName(event.currentTarget.value);
          setProblem('');
        }}
      />
      <p id="name-problem" class="error" role="alert" data-testid="name-problem">
        {problem}
      </p>
      <DataNotice text={workshop?.notice.text ?? ''} />
      <button class="button" type="submit" data-testid="join-submit">
        {t('join.go_in')}
      </button>
      <button
        class="button quiet-button"
        type="button"
        data-testid="join-nameless"
        onClick={() => void answer('')}
      >
        {t('join.nameless')}
      </button>
    </form>
  );
}
