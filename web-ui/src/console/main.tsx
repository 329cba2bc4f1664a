import '../shared/base.css';
import '../board/poster-all.css';
import './console.css';
import { start } from '../shared/start';
import { ConsolePage } from './ConsolePage';
import { words } from './words';

void start(words, () => <ConsolePage />);
