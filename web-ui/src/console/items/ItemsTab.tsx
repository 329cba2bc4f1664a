import type { Desk } from '../desk/desk';
import { ForSomebody } from './ForSomebody';
import { QuestionsPanel } from './QuestionsPanel';
import { Said } from './Said';

/** Everything that was said, and writing down for somebody, in whichever phase. */
export function ItemsTab({ desk }: { desk: Desk }) {
  return (
    <>
      <ForSomebody desk={desk} />
      <Said desk={desk} />
      <QuestionsPanel desk={desk} />
    </>
  );
}
