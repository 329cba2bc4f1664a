import { useCallback, useEffect, useState } from 'preact/hooks';
import { lang, t, tDynamic } from '../shared/i18n';
import { Foot, type Marks } from './Foot';
import { Head } from './Head';
import { Between } from './pages/Between';
import { Break } from './pages/Break';
import { Card } from './pages/Card';
import { Closing } from './pages/Closing';
import { Columns } from './pages/Columns';
import { Deciding } from './pages/Deciding';
import { Evaluation } from './pages/Evaluation';
import { Lobby } from './pages/Lobby';
import { PlanPages } from './pages/PlanPages';
import { VotingPage } from './pages/VotingPage';
import { Side } from './Side';
import type { Paging } from './scene/paging';
import { pageOf, type Scene } from './scene/scene';

interface PosterProps {
  scene: Scene;
  /** Which leaf of a page with several; it wraps around. */
  turn?: number;
  marks?: Marks;
  /** The id of a card that came a moment ago. */
  fresh?: string | undefined;
  /** A small copy beside the console: nothing moves in it. */
  still?: boolean;
  /** Is told how many leaves the page has, as soon as it is measured. */
  onLeaves?: (count: number) => void;
}

/** The board as a poster: one rule, one headline, and what the room is doing now. */
export function Poster({ scene, turn = 0, marks = {}, fresh, still = false, onLeaves }: PosterProps) {
  const page = pageOf(scene.board);
  const [measured, tell] = useState({ page, leaves: 1 });
  const leaves = measured.page === page ? measured.leaves : 1;
  useEffect(() => onLeaves?.(leaves), [leaves, onLeaves]);
  const told = useCallback((count: number) => tell({ page, leaves: count }), [page]);
  const margin = page !== 'lobby' && page !== 'between' && page !== 'break';
  return (
    <article
      class={`poster page-${page}${still ? ' still' : ''}`}
      lang={lang.value}
      data-testid="board-poster"
    >
      <Head scene={scene} />
      <div class={`sheet${margin ? ' with-side' : ''}`}>
        <section
          class="page"
          aria-label={
            page === 'between'
              ? t('board.plan_so_far')
              : tDynamic(`common.phase_${scene.board.session?.phase}`)
          }
        >
          <Page key={page} scene={scene} fresh={fresh} turn={turn} still={still} onLeaves={told} />
        </section>
        {margin && <Side scene={scene} />}
      </div>
      <Foot scene={scene} marks={{ ...marks, leaf: turn % leaves, leaves }} />
    </article>
  );
}

interface PageProps extends Paging {
  scene: Scene;
  fresh: string | undefined;
}

function Page({ scene, fresh, ...paging }: PageProps) {
  const page = pageOf(scene.board);
  switch (page) {
    case 'lobby':
      return <Lobby scene={scene} />;
    case 'card':
      return <Card scene={scene} />;
    case 'needs':
    case 'ideas':
    case 'groups':
      return <Columns board={scene.board} kind={page} fresh={fresh} {...paging} />;
    case 'voting':
      return <VotingPage board={scene.board} {...paging} />;
    case 'deciding':
      return <Deciding scene={scene} {...paging} />;
    case 'planning':
      return <PlanPages scene={scene} fresh={fresh} {...paging} />;
    case 'break':
      return <Break scene={scene} />;
    case 'evaluation':
      return <Evaluation scene={scene} />;
    case 'closing':
      return <Closing scene={scene} />;
    case 'between':
      return <Between scene={scene} {...paging} />;
  }
}
