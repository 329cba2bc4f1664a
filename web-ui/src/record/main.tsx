import '../shared/base.css';
import '../shared/paper.css';
import '../shared/record/proof.css';
import './record.css';
import './story.css';
import './player.css';
import './smallBoard.css';
import './check.css';
import { start, workshopInAddress } from '../shared/start';
import { RecordPage } from './RecordPage';
import { words } from './words';

void start(words, () => <RecordPage workshopId={workshopInAddress() ?? ''} />);
