import '../shared/base.css';
import './poster.css';
import './pages.css';
import './stage.css';
import { start, workshopInAddress } from '../shared/start';
import { BoardPage } from './BoardPage';
import { words } from './words';

void start(words, () => <BoardPage workshopId={workshopInAddress() ?? ''} />);
