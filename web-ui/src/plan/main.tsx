import '../shared/base.css';
import { start } from '../shared/start';
import { PlanPage } from './PlanPage';
import { words } from './words';

void start(words, () => <PlanPage />);
