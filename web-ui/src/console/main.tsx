import '../shared/base.css';
import './console.css';
import { start } from '../shared/start';
import { ConsolePage } from './ConsolePage';
import { words } from './words';

void start(words, () => <ConsolePage />);
