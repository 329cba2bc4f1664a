import '../shared/base.css';
import './poster-all.css';
import './stage.css';
import './overlays.css';
import './narrow.css';
import { start, workshopInAddress } from '../shared/start';
import { BoardPage } from './BoardPage';
import { words } from './words';

void start(words, () => <BoardPage workshopId={workshopInAddress() ?? ''} />);
