import { useGivenTitles } from '../../shared/agendaTitle';
import { shorten } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import { entriesOf } from '../../shared/phaseOrder';
import { isAnything, sinceLastMeeting } from '../../shared/sinceLastMeeting';
import type { AgendaItem, Board } from '../../shared/types';
import { nbsp } from '../../shared/typography';
import { useFit } from '../flow/useFit';
import type { Scene } from '../scene/scene';
import { SinceLast } from './SinceLast';

/** The agenda's card for a phase in which somebody speaks and the room listens; two in a row both show. */
export function Card({ scene }: { scene: Scene }) {
  const { board, workshop, agenda } = scene;
  const phase = board.session?.phase;
  const named = useGivenTitles(workshop.language);
  const card = useFit<HTMLDivElement>(board);
  const part = (item: AgendaItem) => ({ title: named(item), text: item.text });
  const meanwhile =
    phase === 'WELCOME' && scene.lastTime ? sinceLastMeeting(scene.lastTime, scene) : undefined;
  if (meanwhile && isAnything(meanwhile)) return <SinceLast since={meanwhile} board={board} />;
  const entries = phase ? entriesOf(phase, agenda, scene.turn) : [];
  const asked = phase === 'INPUT' ? mostAsked(board) : [];
  // a card that says no more than the headline gives way to what the meeting is about
  const blank = entries.every(one => !one.text && !named(one));
  const host = phase === 'WELCOME' || (blank && !asked.length);
  const parts = host ? [opening(scene, entries[0]), ...entries.slice(1).map(part)] : entries.map(part);
  return (
    <div class="agenda-card" ref={card}>
      {parts
        .filter(({ title, text }) => title || text)
        .map(({ title, text }, n) => (
          <section key={`${n} ${title}`}>
            {title && (
              <h2>
                <bdi>{nbsp(title)}</bdi>
              </h2>
            )}
            {text && (
              <p class="agenda-text">
                <bdi>{nbsp(text)}</bdi>
              </p>
            )}
          </section>
        ))}
      {host && (
        <p class="agenda-host">
          <bdi>{nbsp(workshop.organiser)}</bdi>
        </p>
      )}
      {asked.length > 0 && (
        <div class="asked">
          <h3>{t('board.questions')}</h3>
          <ul>
            {asked.map(question => (
              <li key={question.questionId}>
                <b>{question.endorsements}</b>
                <bdi>{shorten(question.text ?? '')}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const HEADLINE = 140;

/** What the meeting is about, as a headline if it is short; its title stands above in any case. */
function opening({ board, workshop }: Scene, entry: AgendaItem | undefined) {
  const aim = workshop.purpose;
  if (aim && aim.length <= HEADLINE) return { title: aim, text: entry?.text };
  const text = entry?.text || aim;
  return { title: text ? undefined : board.title, text };
}

/** The questions that most people want answered. */
const mostAsked = (board: Board) =>
  board.questions
    .filter(question => question.text !== null && question.answer === undefined)
    .sort((a, b) => b.endorsements - a.endorsements)
    .slice(0, 3);
