import '../shared/base.css';
import { start } from '../shared/start';
import { PhonePage } from './PhonePage';
import { words } from './words';

void start(words, () => <PhonePage />);
