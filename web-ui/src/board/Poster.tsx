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
import { PlanTable } from './pages/PlanTable';
import { VotingPage } from './pages/VotingPage';
import { Side } from './Side';
import { type Leaf, leavesOf } from './scene/leaves';
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
}

/** The board as a poster: one rule, one headline, and what the room is doing now. */
export function Poster({ scene, turn = 0, marks = {}, fresh, still = false }: PosterProps) {
  const page = pageOf(scene.board);
  const leaves = leavesOf(scene);
  const at = turn % leaves.length;
  const leaf = leaves[at] as Leaf;
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
          <Page scene={scene} leaf={leaf} fresh={fresh} still={still} />
        </section>
        {margin && <Side scene={scene} />}
      </div>
      <Foot scene={scene} marks={{ ...marks, leaf: at, leaves: leaves.length }} />
    </article>
  );
}

function Page(props: { scene: Scene; leaf: Leaf; fresh: string | undefined; still: boolean }) {
  const { scene, leaf, fresh, still } = props;
  const page = pageOf(scene.board);
  switch (page) {
    case 'lobby':
      return <Lobby scene={scene} />;
    case 'card':
      return <Card scene={scene} />;
    case 'needs':
    case 'ideas':
    case 'groups':
      return <Columns scene={scene} stacks={leaf.stacks ?? []} kind={page} fresh={fresh} still={still} />;
    case 'voting':
      return <VotingPage scene={scene} />;
    case 'deciding':
      return <Deciding scene={scene} />;
    case 'planning':
      return (
        <PlanTable
          actions={leaf.actions ?? []}
          fresh={fresh}
          sessions={scene.workshop.sessions}
          origins={leaf.origins}
        />
      );
    case 'break':
      return <Break scene={scene} />;
    case 'evaluation':
      return <Evaluation scene={scene} />;
    case 'closing':
      return <Closing scene={scene} />;
    case 'between':
      return <Between scene={scene} actions={leaf.actions ?? []} origins={leaf.origins} />;
  }
}
