import '../shared/base.css';
import '../shared/paper.css';
import './accessibility.css';
import { start } from '../shared/start';
import { AccessibilityPage } from './AccessibilityPage';
import { words } from './words';

void start(words, () => <AccessibilityPage />);
