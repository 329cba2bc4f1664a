import '../shared/base.css';
import '../shared/paper.css';
import './phone.css';
import { start } from '../shared/start';
import { keepReadyOffline } from './offline';
import { PhonePage, readAhead } from './PhonePage';
import { words } from './words';

void start(words, () => <PhonePage />);
keepReadyOffline();
readAhead();
