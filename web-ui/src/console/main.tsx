import '../shared/base.css';
import '../board/poster.css';
import '../board/pages.css';
import './console.css';
import './desk.css';
import { start } from '../shared/start';
import { ConsolePage } from './ConsolePage';
import { words } from './words';

void start(words, () => <ConsolePage />);
