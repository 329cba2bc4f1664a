import '../shared/base.css';
import '../shared/paper.css';
import '../shared/record/proof.css';
import './plan.css';
import './result.css';
import { start } from '../shared/start';
import { PlanPage } from './PlanPage';
import { words } from './words';

void start(words, () => <PlanPage />);
