import '../shared/base.css';
import './console.css';
import { start } from '../shared/start';
import { ConsolePage } from './ConsolePage';
import { keepLoneLetters } from './desk/loneLetters';
import { words } from './words';

keepLoneLetters();
void start(words, () => <ConsolePage />);
