import '../shared/base.css';
import { start } from '../shared/start';
import { BoardPage } from './BoardPage';
import { words } from './words';

void start(words, () => <BoardPage />);
